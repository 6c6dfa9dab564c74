/** What lies over a phone's screen: passing notes, alerts, sheets. Each stays inside its phone. */

import { el } from "/page/dom.js";
import { iconButton } from "/page/icons.js";

const NOTE_MS = 4000;

/** The layers of one phone, over `screen`. */
export class Layers {
  #open = [];

  constructor(screen) {
    this.screen = screen;
    this.toasts = el("div", { class: "toasts", role: "status" });
    this.element = el("div", { class: "layers" }, this.toasts);
  }

  /** Show a passing note. */
  toast(words) {
    const note = el("p", { class: "toast", dir: "auto" }, words);
    this.toasts.replaceChildren(note);
    setTimeout(() => note.remove(), NOTE_MS + 40 * words.length);
  }

  /** Show an alert: it waits for its OK. */
  alert(title, words) {
    this.ask(title, words, [{ id: "ok", kind: "ok", label: "OK" }]);
  }

  /**
   * Ask something with a few buttons, `{ id, kind, label }`. Gives the id of the one pressed, `null`
   * when it was put away without any; `signal` puts it away as well.
   */
  ask(title, words, buttons, signal) {
    return new Promise((resolve) => {
      const answer = (id) => {
        close();
        resolve(id);
      };
      const button = ({ id, kind, label }) => {
        const props = { type: "button", class: "ok", "data-kind": kind };
        return el("button", { ...props, onclick: () => answer(id) }, label);
      };
      const { close } = this.#lay("alert", "alertdialog", title || words, {
        content: [
          title ? el("h3", { dir: "auto" }, title) : null,
          el("p", { class: "alert-text", dir: "auto" }, words),
          ...buttons.map(button),
        ],
        escape: () => answer(null),
      });
      signal?.addEventListener("abort", () => answer(null));
    });
  }

  /** Show a sheet from below. Returns what closes it. */
  sheet(title, ...content) {
    const head = el(
      "div",
      { class: "sheet-head" },
      el("h3", {}, title),
      iconButton("close", "Close", () => close()),
    );
    const { close } = this.#lay("sheet", "dialog", title, {
      content: [head, ...content],
      escape: () => close(),
      outside: () => close(),
    });
    return close;
  }

  /**
   * Show a panel over the whole screen. `escape` and `outside` say what Escape and a press beside
   * it do. Gives its `box`, what closes it, and `away(put)`, which puts it out of sight or back and
   * says whether the keyboard was in it.
   */
  panel(title, content, { escape, outside }) {
    const { veil, box, close } = this.#lay("panel web-app", "dialog", title, {
      content,
      escape,
      outside,
    });
    const away = (put) => {
      const held = veil.contains(document.activeElement);
      veil.toggleAttribute("data-away", put);
      this.#shade();
      return held;
    };
    return { box, close, away };
  }

  #lay(kind, role, title, { content, escape, outside = () => {} }) {
    const opener = document.activeElement;
    const mine = this.screen.contains(opener) || this.element.contains(opener);
    const parts = content.filter(Boolean);
    const box = el("div", { class: kind, role, "aria-label": title, tabindex: "-1" }, parts);
    const veil = el("div", { class: "veil" }, box);
    const close = () => this.#close(veil, mine ? opener : null);
    veil.addEventListener("keydown", (event) => {
      // A menu that hangs open takes the Escape for itself.
      if (event.key === "Escape" && !box.querySelector(":popover-open")) escape();
    });
    veil.addEventListener("click", (event) => event.target === veil && outside());
    this.#open.push(veil);
    this.element.append(veil);
    this.#shade();
    // An alert that comes to a phone nobody holds must not take the keyboard from the one in use.
    if (mine || opener === document.body) {
      (box.querySelector("input, .choices button, .ok") ?? box).focus({ preventScroll: true });
    }
    return { veil, box, close };
  }

  #close(veil, opener) {
    if (!this.#open.includes(veil)) return;
    const held = veil.contains(document.activeElement);
    this.#open = this.#open.filter((other) => other !== veil);
    veil.remove();
    this.#shade();
    // What opened it may have been drawn anew meanwhile: then the chat is where one goes on.
    const next = opener?.isConnected ? opener : held && this.screen.querySelector(".pane");
    if (opener && next) next.focus({ preventScroll: true });
  }

  /** Only the topmost layer in sight can be reached. */
  #shade() {
    const shown = this.#open.filter((veil) => !veil.hasAttribute("data-away"));
    for (const veil of this.#open) veil.inert = veil !== shown.at(-1);
    this.screen.inert = shown.length > 0;
  }
}
