/** One phone on the table: a name card, a screen with the chat, and what its person can do. */

import { Refusal, asPerson } from "/page/api.js";
import { Banner } from "/page/banner.js";
import { Chat } from "/page/chat.js";
import { Composer } from "/page/composer.js";
import { avatar, el } from "/page/dom.js";
import { icon, iconButton } from "/page/icons.js";
import { nameOf } from "/page/languages.js";
import { Layers } from "/page/layers.js";
import { Links } from "/page/links.js";
import { messageMenu, phoneMenu } from "/page/menus.js";
import { timeOf } from "/page/message.js";
import { menuButton } from "/page/popup.js";
import { themeParams } from "/page/theme.js";

const DOING = {
  typing: "typing…",
  upload_photo: "sending a photo…",
  upload_document: "sending a file…",
  record_voice: "recording a voice message…",
  choose_sticker: "choosing a sticker…",
};

/** The view of one phone. `hide` takes it off the table. */
export class PhoneView {
  constructor(phone, table, hide) {
    Object.assign(this, { phone, table, hide });
    this.links = new Links(this, table);
    this.chat = new Chat(phone, {
      press: (message, row, column) => this.#pressKey(message, row, column),
      menu: (message) => messageMenu(this, message),
      username: () => table.bot.username,
    });
    this.#build();
    this.composer = new Composer(this);
    this.refresh();
  }

  #build() {
    this.card = el("header", { class: "name-card" });
    this.face = el("div", { class: "name-card-face" });
    const more = iconButton("more", "Phone menu", null);
    this.card.append(this.face, ...menuButton(more, () => phoneMenu(this)));
    this.clock = el("span", { class: "status-time" });
    this.head = el("div", { class: "chat-header" });
    this.subtitle = el("span", { class: "subtitle" });
    this.foot = el("div", { class: "foot" });
    const status = el("div", { class: "status-bar", "aria-hidden": "true" }, this.clock);
    this.signal = el("span", { class: "signal" });
    const battery = el("span", { class: "battery" });
    const power = el("span", { class: "status-icons" }, this.signal, battery);
    status.append(el("span", { class: "island" }), power);
    this.banner = new Banner(this.phone);
    this.shelf = el("div", { class: "shelf" });
    const parts = [status, this.head, this.chat.element, this.shelf, this.foot];
    const screen = el("div", { class: "screen" }, parts);
    this.layers = new Layers(screen);
    const follow = (event) => this.#follow(event);
    const props = { class: "phone", tabindex: "-1", "data-phone": this.phone.id };
    const over = [this.banner.element, this.layers.element];
    const glass = el("div", { class: "glass" }, screen, over);
    const device = el("div", { class: "device" }, glass);
    this.element = el(
      "section",
      { ...props, onclick: follow, onkeydown: follow },
      this.card,
      device,
    );
  }

  get botName() {
    return this.table.bot.first_name;
  }

  /** Whether somebody holds this phone now. */
  get inUse() {
    return this.element.contains(document.activeElement);
  }

  /** The other phones on the table. */
  others() {
    return [...this.table.phones.values()].filter(({ id }) => id !== this.phone.id);
  }

  /** Draw everything anew. */
  refresh() {
    this.chat.refresh();
    this.showPerson();
    this.showUnread();
    this.tick();
  }

  /** Draw what belongs to the person and the bot: names, state, foot. */
  showPerson() {
    const { person, state } = this.phone;
    const changed = this.element.dataset.state !== state;
    const network = person.offline ? "off" : "on";
    Object.assign(this.element.dataset, { person: person.first_name, state, network });
    this.signal.replaceChildren(icon(person.offline ? "plane" : "signal"));
    this.element.setAttribute("aria-label", `${person.first_name}: phone`);
    this.chat.pane.setAttribute("aria-label", `Chat of ${person.first_name} with ${this.botName}`);
    this.chat.pane.lang = person.language_code;
    this.badge ??= el("span", { class: "badge" });
    const words = [
      el("h2", { dir: "auto" }, person.first_name),
      el("p", {}, nameOf(person.language_code)),
    ];
    const face = avatar(person.id, person.first_name);
    this.face.replaceChildren(face, el("div", { class: "name-card-words" }, words), this.badge);
    const bot = el("div", {}, el("strong", { dir: "auto" }, this.botName), this.subtitle);
    this.head.replaceChildren(avatar(this.table.bot.id, this.botName), bot);
    this.composer.refresh();
    this.showAction();
    if (changed) this.#showState();
    else if (state === "new") this.chat.refresh(); // the bot's description may be another now
  }

  #showState() {
    const { state } = this.phone;
    const press = () => this.perform("start");
    const start = (words) =>
      el("button", { type: "button", class: "start", onclick: press }, words);
    const feet = {
      new: () => [start("START")],
      open: () => [this.composer.element],
      blocked: () => [
        el("p", { class: "foot-note" }, "You have blocked this bot"),
        start("RESTART"),
      ],
      gone: () => [el("p", { class: "foot-note" }, "This account is deleted")],
    };
    const held = this.foot.contains(document.activeElement);
    this.foot.replaceChildren(...feet[state]());
    const next = this.foot.querySelector("textarea") ?? this.foot.querySelector("button");
    if (held) next?.focus({ preventScroll: true });
    this.chat.refresh();
    this.showAction();
  }

  /** Show what the bot is doing. */
  showAction() {
    const { action } = this.phone;
    const left = action ? action.until - performance.now() : 0;
    const { state, person } = this.phone;
    const idle = { blocked: "blocked", gone: "unreachable" }[state] ?? "bot";
    const doing = left > 0 ? (DOING[action.action] ?? "busy…") : idle;
    this.subtitle.textContent = person.offline ? "waiting for network…" : doing;
    this.subtitle.dataset.state = left > 0 || person.offline ? "busy" : "idle";
    clearTimeout(this.actionTimer);
    if (left > 0) this.actionTimer = setTimeout(() => this.showAction(), left + 10);
  }

  /** Show how many messages nobody has looked at. */
  showUnread() {
    const { unread } = this.phone;
    this.element.dataset.unread = unread;
    this.element.toggleAttribute("data-active", this.table.active === this.phone.id);
    this.badge.textContent = unread || "";
    this.badge.setAttribute("aria-label", unread ? `${unread} unread` : "");
    this.badge.hidden = !unread;
    this.banner.show(this.table.bot.id);
  }

  /** Show the time. */
  tick() {
    this.clock.textContent = timeOf(this.table.now() / 1000);
  }

  /** The bot has answered a press: an alert, a passing note, an address, or nothing to see. */
  showAnswer({ text, show_alert, url }) {
    if (text && show_alert) this.layers.alert(this.botName, text);
    else if (text) this.layers.toast(text);
    if (url) this.open(url);
  }

  /** Do something as this person. A refusal is shown on the phone; then the answer is `null`. */
  async perform(verb, body = {}) {
    if (this.phone.person.offline && verb !== "online") return this.#cutOff();
    try {
      return await asPerson(this.phone.id, verb, body);
    } catch (error) {
      this.layers.toast(error instanceof Refusal ? error.message : "The simulator does not answer");
      return null;
    }
  }

  #cutOff() {
    this.layers.toast(`${this.phone.person.first_name}’s phone has no network`);
    return null;
  }

  /** Press something that may lead elsewhere, and follow where it leads. Gives the result. */
  async press(verb, body) {
    const result = await this.perform(verb, { ...body, theme_params: themeParams() });
    this.links.follow(result);
    return result;
  }

  /** Open an address as this person. */
  open(url) {
    return this.press("open", { url });
  }

  #pressKey(message, row, column) {
    const { message_id, inline_keyboard } = message;
    const button = inline_keyboard[row][column];
    if (button.disabled || this.phone.isWaiting(`${message_id}:${row}:${column}`)) return;
    this.press("press", { message_id, row, column });
  }

  /** A press on a link or a command inside a text. */
  #follow(event) {
    if (event.type === "keydown" && event.key !== "Enter") return;
    const link = event.target.closest?.("[data-url], [data-command]");
    if (!link) return;
    event.preventDefault();
    if (link.dataset.url) this.open(link.dataset.url);
    else this.composer.send(link.dataset.command);
  }
}
