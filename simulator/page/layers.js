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
    const close = this.#lay("alert", "alertdialog", title, [
      el("h3", { dir: "auto" }, title),
      el("p", { class: "alert-text", dir: "auto" }, words),
      el("button", { type: "button", class: "ok", onclick: () => close() }, "OK"),
    ]);
  }

  /** Show a sheet from below. Returns what closes it. */
  sheet(title, ...content) {
    const close = this.#lay("sheet", "dialog", title, [
      el(
        "div",
        { class: "sheet-head" },
        el("h3", {}, title),
        iconButton("close", "Close", () => close()),
      ),
      ...content,
    ]);
    return close;
  }

  /** Show a panel over the whole screen; `closed` runs when it goes. Returns what closes it. */
  panel(title, content, closed) {
    const dismiss = this.#lay("panel web-app", "dialog", title, [
      el(
        "div",
        { class: "panel-head" },
        iconButton("close", "Close", () => close()),
        el("h3", { dir: "auto" }, title),
      ),
      content,
    ]);
    const close = () => {
      closed();
      dismiss();
    };
    return close;
  }

  #lay(kind, role, title, content) {
    const opener = document.activeElement;
    const mine = this.screen.contains(opener) || this.element.contains(opener);
    const box = el("div", { class: kind, role, "aria-label": title, tabindex: "-1" }, content);
    const veil = el("div", { class: "veil" }, box);
    const close = () => this.#close(veil, mine ? opener : null);
    veil.addEventListener("keydown", (event) => event.key === "Escape" && close());
    veil.addEventListener(
      "click",
      (event) => event.target === veil && role === "dialog" && close(),
    );
    this.#open.push(veil);
    this.element.append(veil);
    this.#shade();
    // An alert that comes to a phone nobody holds must not take the keyboard from the one in use.
    if (mine || opener === document.body) {
      (box.querySelector("input, .choices button, .ok") ?? box).focus({ preventScroll: true });
    }
    return close;
  }

  #close(veil, opener) {
    if (!this.#open.includes(veil)) return;
    this.#open = this.#open.filter((other) => other !== veil);
    veil.remove();
    this.#shade();
    if (opener?.isConnected) opener.focus({ preventScroll: true });
  }

  /** Only the topmost layer can be reached. */
  #shade() {
    this.screen.inert = this.#open.length > 0;
    this.#open.forEach((veil, index) => (veil.inert = index < this.#open.length - 1));
  }
}
