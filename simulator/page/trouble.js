/** Bad days at the press of a switch: what Telegram and the network do to the bot's calls. */

import { act, read } from "/page/api.js";
import { el } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { hang } from "/page/popup.js";

const LIMITS = "limits";

/** Name, caption, what the bot meets, and the fault as the control API takes it. */
const TROUBLES = [
  [LIMITS, "Limits as Telegram has them", "30 messages a second, one a second to each chat"],
  [
    "flood",
    "A flood of 429",
    "Half of the calls must wait two seconds",
    { kind: "flood", probability: 0.5, retry_after: 2 },
  ],
  [
    "errors",
    "Server errors",
    "A third of the calls gets 500",
    { kind: "server_error", status: 500, probability: 0.33 },
  ],
  [
    "cuts",
    "Cut connections",
    "A third of the calls ends in a reset",
    { kind: "reset_before", probability: 0.33 },
  ],
  [
    "twice",
    "Updates twice",
    "Whatever people do reaches the bot two times",
    { kind: "duplicate", probability: 1 },
  ],
  [
    "down",
    "Telegram is down",
    "Every call gets 502; what people do waits",
    { kind: "server_error", status: 502, probability: 1, methods: ["*"] },
  ],
];

/** The button of the toolbar and its panel of switches. */
export class Trouble {
  #faults = [];
  #limits = false;

  constructor(table) {
    this.words = el("span", {}, "Trouble");
    this.button = el(
      "button",
      { type: "button", class: "tool trouble-button" },
      icon("storm"),
      this.words,
    );
    this.note = el("p", { class: "form-note", role: "alert" });
    this.switches = TROUBLES.map((trouble) => this.#switch(trouble));
    const clear = () => this.#order(() => this.#endAll());
    this.end = el("button", { type: "button", class: "tool", onclick: clear }, "End all trouble");
    const title = el("h2", {}, "Make trouble for the bot");
    this.panel = el(
      "div",
      { class: "popup trouble", role: "dialog", "aria-label": "Trouble" },
      [title, ...this.switches, this.end, this.note],
    );
    hang(this.button, this.panel);
    table.on("loaded", () => this.#load());
    table.on("faults", ({ faults }) => this.#show({ faults }));
    table.on("rate", ({ rate }) => this.#show({ limits: rate.on }));
    this.#show({});
  }

  async #load() {
    const [{ faults }, rate] = await Promise.all([read("/faults"), read("/rate")]);
    this.#show({ faults, limits: rate.on });
  }

  #switch([name, caption, meets, fault]) {
    const turn = ({ currentTarget }) => {
      const on = currentTarget.getAttribute("aria-checked") !== "true";
      this.#order(() => this.#turn(name, fault, on));
    };
    return el(
      "button",
      { type: "button", role: "switch", class: "switch", "data-trouble": name, onclick: turn },
      el("span", { class: "switch-words" }, el("strong", {}, caption), el("small", {}, meets)),
      el("span", { class: "switch-knob" }),
    );
  }

  #turn(name, fault, on) {
    if (name === LIMITS) return act("/rate", { on });
    return on ? act("/faults", { ...fault, name }) : act("/faults/clear", { name });
  }

  #endAll() {
    return Promise.all([act("/faults/clear"), act("/rate", { on: false })]);
  }

  async #order(deed) {
    this.note.textContent = "";
    await deed().catch((error) => (this.note.textContent = error.message));
  }

  #show({ faults = this.#faults, limits = this.#limits }) {
    this.#faults = faults;
    this.#limits = limits;
    const names = new Set(faults.map(({ name }) => name));
    if (limits) names.add(LIMITS);
    for (const one of this.switches)
      one.setAttribute("aria-checked", String(names.has(one.dataset.trouble)));
    const count = faults.length + (limits ? 1 : 0);
    this.words.textContent = count ? `Trouble: ${count}` : "Trouble";
    this.button.toggleAttribute("data-on", count > 0);
    this.end.setAttribute("aria-disabled", String(count === 0));
  }
}
