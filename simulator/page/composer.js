/** The foot of an open chat: the input, the command menu, attachments, the reply keyboard. */

import { choices, el } from "/page/dom.js";
import { icon, iconButton } from "/page/icons.js";
import { drawReplyKeyboard } from "/page/keyboard.js";
import { gist } from "/page/message.js";
import { attach, tap } from "/page/sending.js";

const TALLEST_PX = 132;

/** The composer of one phone. `view` is the phone's view. */
export class Composer {
  #subject = null; // { mode: "reply" | "edit", message }
  #folded = false;
  #sending = Promise.resolve();

  constructor(view) {
    this.view = view;
    this.bar = el("div", { class: "subject", hidden: true });
    this.commands = el("div", { class: "commands", hidden: true });
    this.menu = el("button", {
      type: "button",
      class: "bot-menu",
      onclick: () => this.#pressMenu(),
    });
    this.input = el("textarea", {
      rows: 1,
      placeholder: "Message",
      dir: "auto",
      autocomplete: "off",
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
    });
    this.fold = iconButton("keyboard", "", () => this.#drawKeyboard(!this.#folded));
    this.sendButton = iconButton("send", "Send", null, { type: "submit", class: "round send" });
    const pick = () => attach(view, () => this.#answered());
    const clip = iconButton("attach", "Attach", pick, { "aria-haspopup": "dialog" });
    const row = el(
      "div",
      { class: "composer-row" },
      this.menu,
      this.input,
      this.fold,
      clip,
      this.sendButton,
    );
    this.keys = el("div", { class: "keys" });
    this.element = el(
      "form",
      { class: "composer", onsubmit: (event) => this.#submit(event) },
      this.bar,
      this.commands,
      row,
      this.keys,
    );
    this.refresh();
  }

  get #phone() {
    return this.view.phone;
  }

  /** Draw anew what the person, the bot or the keyboard decide. */
  refresh() {
    this.input.setAttribute("aria-label", `Message from ${this.#phone.person.first_name}`);
    this.input.lang = this.#phone.person.language_code;
    this.#drawMenu();
    this.#drawKeyboard(this.#folded);
    this.#typed();
  }

  #drawMenu() {
    const button = this.#phone.menuButton;
    const isApp = button.type === "web_app";
    this.menu.hidden = !isApp && this.#phone.commands.length === 0;
    const words = isApp ? el("span", {}, button.text) : el("span", { class: "only-read" }, "Menu");
    this.menu.replaceChildren(icon(isApp ? "app" : "commands"), words);
    this.menu.setAttribute("aria-expanded", String(!this.commands.hidden));
  }

  #pressMenu() {
    if (this.#phone.menuButton.type === "web_app") this.view.press("menu", {});
    else this.#showCommands(this.commands.hidden ? "" : null);
  }

  /** Show the commands that begin so; `null` puts the list away. */
  #showCommands(beginning) {
    const known = beginning === null ? [] : this.#phone.commands;
    const found = known.filter(({ command }) => command.startsWith(beginning));
    const give = (command) => () => {
      this.write("");
      this.send(`/${command}`);
    };
    this.commands.hidden = found.length === 0;
    const item = ({ command, description }) => ({
      label: `/${command}`,
      note: description,
      onclick: give(command),
    });
    this.commands.replaceChildren(choices(found.map(item)));
    this.menu.setAttribute("aria-expanded", String(found.length > 0));
  }

  /** The bot has shown, replaced or removed its reply keyboard. */
  newKeyboard() {
    this.#drawKeyboard(false);
    const keyboard = this.#phone.replyKeyboard;
    if (keyboard?.type === "force_reply")
      this.replyTo(this.#phone.messages.get(keyboard.message_id));
  }

  #drawKeyboard(folded) {
    const keyboard = this.#phone.replyKeyboard;
    this.#folded = folded;
    const drawn = folded ? null : drawReplyKeyboard(keyboard, (button) => tap(this.view, button));
    this.keys.replaceChildren(...(drawn ? [drawn] : []));
    this.fold.hidden = keyboard?.type !== "keyboard";
    this.fold.setAttribute("aria-label", folded ? "Show the keyboard" : "Hide the keyboard");
    this.input.placeholder = keyboard?.placeholder || "Message";
  }

  /** Write as an answer to a message. */
  replyTo(message) {
    this.#about("reply", message);
  }

  /** Change a message of one's own. */
  edit(message) {
    this.#about("edit", message);
    this.write(message.text);
  }

  #about(mode, message) {
    this.#subject = message ? { mode, message } : null;
    this.bar.hidden = !message;
    if (!message) return;
    const close = iconButton("close", "Cancel", () => this.#about(null, null));
    const title = mode === "edit" ? "Edit message" : `Reply to ${message.from_name}`;
    this.bar.replaceChildren(
      icon(mode),
      el("div", {}, el("strong", {}, title), el("span", { dir: "auto" }, gist(message))),
      close,
    );
  }

  /** Put words into the input. */
  write(words) {
    this.input.value = words;
    this.#typed();
    if (this.view.inUse) this.input.focus({ preventScroll: true });
  }

  #typed() {
    const words = this.input.value;
    this.sendButton.dataset.state = words.trim() ? "ready" : "empty";
    this.input.style.height = "auto";
    if (this.input.scrollHeight)
      this.input.style.height = `${Math.min(this.input.scrollHeight, TALLEST_PX)}px`;
    this.#showCommands(/^\/\w*$/.test(words) ? words.slice(1) : null);
  }

  #key(event) {
    if (event.key === "Escape") {
      this.#showCommands(null);
      this.#about(null, null);
    }
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.element.requestSubmit();
  }

  #submit(event) {
    event.preventDefault();
    const words = this.input.value.trim();
    if (!words) return;
    const subject = this.#subject;
    this.#about(null, null);
    this.write("");
    if (subject?.mode === "edit")
      this.view.perform("edit", { message_id: subject.message.message_id, text: words });
    else this.send(words, subject?.message.message_id);
  }

  /** What is attached answers the message chosen for it, as a text would. */
  #answered() {
    const subject = this.#subject;
    if (subject?.mode !== "reply") return null;
    this.#about(null, null);
    return subject.message.message_id;
  }

  /** Send a text, after the ones before it. What the simulator refuses comes back into the input. */
  send(text, replyTo) {
    this.#sending = this.#sending.then(async () => {
      const sent = await this.view.perform(
        "text",
        replyTo ? { text, reply_to: replyTo } : { text },
      );
      if (!sent && !this.input.value) this.write(text);
    });
  }
}
