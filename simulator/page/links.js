/** Where presses and links lead: other chats, other phones, a Mini App, the web. */

import { avatar, choices, el } from "/page/dom.js";

const SAFE = /^(https?|mailto|tel):/i;

/** The ways out of one phone. `phone` is its view. */
export class Links {
  constructor(view, table) {
    this.view = view;
    this.table = table;
  }

  /** Follow the result of a press, as the control API names them. */
  follow(result) {
    this[result?.kind]?.(result);
  }

  copy_text({ text }) {
    this.copy(text);
  }

  /** Copy, and say so. */
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.view.layers.toast("Copied to the clipboard");
    } catch {
      const props = { class: "to-copy", readonly: true, "aria-label": "Text to copy", rows: 3 };
      this.view.layers.sheet("Copy this", el("textarea", props, text));
    }
  }

  /** Telegram's "send to whom?": the link goes to another phone on this table. */
  share({ url, text }) {
    const others = [...this.table.phones.values()].filter(({ id }) => id !== this.view.phone.id);
    const give = (phone) => () => {
      close();
      this.table.hand({ to: phone.id, from: this.view.phone.person.first_name, url, text });
      this.view.layers.toast(`Sent to ${phone.person.first_name}`);
    };
    const people = others.map((phone) => ({
      picture: avatar(phone.id, phone.person.first_name),
      label: phone.person.first_name,
      onclick: give(phone),
    }));
    const copy = () => {
      close();
      this.copy(url || text);
    };
    const close = this.view.layers.sheet(
      "Send to whom?",
      people.length
        ? choices(people)
        : el("p", { class: "sheet-note" }, "Nobody else is at the table. Add a person first."),
      el("button", { type: "button", class: "plain", onclick: copy }, "Copy link"),
    );
  }

  /** Elsewhere: ask first, as Telegram does. Only harmless kinds of address can be opened. */
  link({ url }) {
    const go = SAFE.test(url)
      ? el(
          "a",
          {
            class: "ok",
            href: url,
            target: "_blank",
            rel: "noopener noreferrer",
            onclick: () => close(),
          },
          "Open",
        )
      : el("p", { class: "sheet-note" }, "This kind of address is not opened from here.");
    const close = this.view.layers.sheet("Open this link?", el("p", { class: "address" }, url), go);
  }

  /** A link to the bot leads to its chat, where one is already. */
  profile({ username, person_id }) {
    if (username?.toLowerCase() === this.table.bot.username.toLowerCase()) return;
    this.view.layers.toast(
      username ? `A profile: @${username}` : `A profile: ${this.#nameOf(person_id)}`,
    );
  }

  #nameOf(id) {
    return this.table.phones.get(id)?.person.first_name ?? "somebody";
  }

  add_to_group() {
    this.view.layers.toast("This table has no groups");
  }

  switch_inline({ query }) {
    this.view.composer.write(`@${this.table.bot.username} ${query}`);
  }

  nothing() {
    this.view.layers.toast("This button does nothing here");
  }
}
