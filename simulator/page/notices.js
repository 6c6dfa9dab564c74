/** Notices over the table: news for phones that are out of sight, and words that pass by. */

import { avatar, el } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { gist } from "/page/message.js";

const NEWS_MS = 7000;
const WORDS_MS = 2600;

/** Shows notices. `desk` knows which phones are in sight and brings them there. */
export class Notices {
  #news = new Map();

  constructor(table, desk) {
    Object.assign(this, { table, desk });
    this.words = el("div", { class: "notice-words", role: "status" });
    this.list = el("div", { class: "notice-news" });
    document.querySelector(".notices").append(this.words, this.list);
    table.on("unread", (phone) => this.#unread(phone));
    table.on("looked", (id) => this.#drop(id));
    table.on("loaded", () => this.list.replaceChildren());
  }

  /** Say something that passes by. */
  say(words, sign) {
    const note = el("p", {}, icon(sign), el("span", {}, words));
    this.words.replaceChildren(note);
    setTimeout(() => note.remove(), WORDS_MS);
  }

  #unread(phone) {
    this.#drop(phone.id);
    if (phone.news && !this.desk.inSight(phone.id)) this.#show(phone);
  }

  #show(phone) {
    const { first_name } = phone.person;
    const lines = [
      el("strong", { dir: "auto" }, first_name),
      el("span", { class: "gist", dir: "auto" }, gist(phone.news)),
    ];
    const bring = () => this.desk.bring(phone.id);
    const news = el(
      "button",
      { type: "button", class: "notice", "data-for": phone.id, onclick: bring },
      avatar(phone.id, first_name),
      el("span", { class: "notice-lines" }, lines),
    );
    const timer = setTimeout(() => this.#drop(phone.id), NEWS_MS);
    this.#news.set(phone.id, { news, timer });
    this.list.prepend(news);
  }

  /** Take away the news of a phone; whoever holds it with the keyboard goes on from its chip. */
  #drop(id) {
    const { news, timer } = this.#news.get(id) ?? {};
    if (!news) return;
    clearTimeout(timer);
    this.#news.delete(id);
    const held = news === document.activeElement;
    news.remove();
    if (held) document.querySelector(`[data-chip="${id}"]`)?.focus();
  }
}
