/** The notification over a phone nobody looks at: who writes, what, and how much more. */

import { avatar, el } from "/page/dom.js";
import { gist } from "/page/message.js";

/** The banner of one phone: a picture of news that screen readers hear from the chat itself. */
export class Banner {
  #shown = null;

  constructor(phone) {
    this.phone = phone;
    this.element = el("div", { class: "banner", "aria-hidden": "true", hidden: true });
  }

  /** Show the newest of what came, or nothing. `botId` colours the sender's picture. */
  show(botId) {
    const { news, unread } = this.phone;
    this.element.hidden = !news;
    if (!news || (news === this.#shown && this.element.dataset.count === `${unread}`)) return;
    const fresh = el("div", { class: "banner-card" }, face(news, botId), words(news));
    if (unread > 1) fresh.append(el("span", { class: "banner-more" }, `${unread}`));
    this.element.dataset.count = unread;
    this.element.replaceChildren(fresh);
    this.#shown = news;
  }
}

const face = (news, botId) => avatar(news.from_id ?? botId, news.from_name);

function words(news) {
  const head = el("strong", { dir: "auto" }, news.from_name);
  return el("div", {}, el("p", {}, head), el("p", { class: "gist", dir: "auto" }, gist(news)));
}
