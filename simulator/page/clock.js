/** The simulated clock: it runs like a real one, and moves on when told to. */

import { act } from "/page/api.js";
import { el } from "/page/dom.js";
import { Moments } from "/page/moments.js";
import { hang } from "/page/popup.js";

const TIME = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
const DATE = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
});
const HOUR = 3600;
const DAY = 24 * HOUR;

/** The clock of the toolbar; `tick()` shows the moment, `say(words, sign)` what it was moved to. */
export class Clock {
  constructor(table, say) {
    Object.assign(this, { table, say });
    this.moments = new Moments(table, (at) => this.#move({ at }));
    this.minute = el("span", {});
    this.second = el("span", { class: "clock-seconds" });
    this.time = el("strong", { class: "clock-time" }, this.minute, this.second);
    this.date = el("span", { class: "clock-date" });
    this.shift = el("span", { class: "clock-shift" });
    this.face = el(
      "button",
      { type: "button", class: "clock-face", "aria-label": "Clock" },
      this.time,
      el("span", { class: "clock-words" }, this.date, this.shift),
    );
    this.tools = this.#tools();
    hang(this.face, this.tools, () => this.#propose());
    this.element = el(
      "div",
      { class: "clock", role: "group", "aria-label": "Simulated time" },
      this.face,
      this.tools,
    );
  }

  #tools() {
    const step = (label, title, body) =>
      el(
        "button",
        { type: "button", class: "tool", title, onclick: () => this.#move(body) },
        label,
      );
    this.field = el("input", {
      type: "datetime-local",
      name: "at",
      required: true,
      "aria-label": "Go to this moment",
    });
    this.note = el("p", { class: "form-note", role: "alert" });
    const go = (event) => {
      event.preventDefault();
      this.#move({ at: new Date(this.field.value).toISOString() });
    };
    const form = el(
      "form",
      { class: "go-to popup", onsubmit: go },
      this.moments.list,
      el("div", { class: "go-to-row" }, this.field, el("button", { class: "tool" }, "Go")),
    );
    const opener = el("button", { type: "button", class: "tool go-to-button" }, "Go to…");
    hang(opener, form, () => this.#propose());
    this.words = el("p", { class: "clock-now" });
    this.moments.beside = opener;
    this.back = step("Back to now", "Back to the real time", { shift_seconds: 0 });
    this.back.classList.add("to-now");
    return el(
      "div",
      { class: "clock-tools" },
      this.words,
      step("+1 hour", "Let an hour pass", { by_seconds: HOUR }),
      step("+1 day", "Let a day pass", { by_seconds: DAY }),
      this.moments.button,
      opener,
      form,
      this.back,
      this.note,
    );
  }

  async #move(body) {
    this.note.textContent = "";
    try {
      const { now } = await act("/clock", body);
      const moment = new Date(now);
      this.say(`${DATE.format(moment)}, ${TIME.format(moment).slice(0, 5)}`, "later");
    } catch (error) {
      this.note.textContent = error.message;
    }
  }

  /** Put the simulated moment into the "go to" field, for that is where one goes on from. */
  #propose() {
    const now = new Date(this.table.now());
    this.field.value = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  }

  /** Show the moment. */
  tick() {
    const now = this.table.now();
    this.minute.textContent = TIME.format(now).slice(0, 5);
    this.second.textContent = TIME.format(now).slice(5);
    this.date.textContent = DATE.format(now);
    const shift = this.table.clock?.shift_seconds ?? 0;
    this.shift.textContent = shiftWords(shift);
    this.words.textContent = `${this.date.textContent} · ${this.shift.textContent}`;
    this.back.hidden = Math.abs(shift) < 1 && !this.back.matches(":focus");
    this.face.setAttribute(
      "aria-label",
      `Clock: ${DATE.format(now)}, ${TIME.format(now).slice(0, 5)}`,
    );
    if (!this.field.value) this.#propose();
  }
}

/** How far the simulated time is from the real one, in words. */
function shiftWords(seconds) {
  const far = Math.abs(Math.round(seconds));
  if (far < 60) return "real time";
  const days = Math.floor(far / DAY);
  const hours = Math.floor((far % DAY) / HOUR);
  const minutes = Math.floor((far % HOUR) / 60);
  const parts = [
    [days, "d"],
    [hours, "h"],
    [minutes, "min"],
  ]
    .filter(([number]) => number)
    .slice(0, 2);
  const length = parts.map(([number, unit]) => `${number} ${unit}`).join(" ");
  return `${length} ${seconds > 0 ? "ahead" : "behind"}`;
}
