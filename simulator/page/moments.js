/** Moments that the clock may be sent to: whoever runs the bot names them, this page only goes. */

import { read } from "/page/api.js";
import { el } from "/page/dom.js";
import { icon } from "/page/icons.js";

const PAUSE_MS = 400;
const WHEN = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

/** The button that goes to the next moment, and the list of all; `go(at)` moves the clock. */
export class Moments {
  #asked = null;

  constructor(table, go) {
    this.go = go;
    this.button = el("button", { type: "button", class: "tool to-moment", hidden: true });
    this.list = el("ul", { class: "moments", "aria-label": "Moments to go to", hidden: true });
    this.button.addEventListener("click", () => go(this.next));
    // What the bot does may bring a moment nearer, move it or take it away.
    for (const topic of ["loaded", "call", "clock"]) table.on(topic, () => this.#ask());
  }

  #ask() {
    clearTimeout(this.#asked);
    this.#asked = setTimeout(() => this.#read(), PAUSE_MS);
  }

  async #read() {
    const { moments } = await read("/moments").catch(() => ({ moments: [] }));
    this.#draw(moments);
  }

  #draw(moments) {
    const [first] = moments;
    this.next = first?.at;
    const held = [this.button, this.list].find((part) => part.contains(document.activeElement));
    this.button.hidden = this.list.hidden = !first;
    this.list.replaceChildren(...moments.map((moment) => this.#item(moment)));
    if (held) ((held === this.list && held.querySelector("button")) || this.#next(held)).focus();
    if (!first) return;
    this.button.title = `${first.note}: ${WHEN.format(new Date(first.at))}`;
    this.button.replaceChildren(icon("later"), el("span", {}, `To ${first.name}`));
  }

  /** Where the keyboard goes on from a part that may have gone. */
  #next(part) {
    return part === this.button && !part.hidden ? part : this.beside;
  }

  #item({ name, note, at }) {
    const words = [
      el("strong", {}, `To ${name}`),
      el("span", { dir: "auto" }, note),
      el("time", { datetime: at }, WHEN.format(new Date(at))),
    ];
    return el("li", {}, el("button", { type: "button", onclick: () => this.go(at) }, words));
  }
}
