/** The bottom bar of a Mini App: its main and its secondary button. */

import { el } from "/page/dom.js";
import { colourOf } from "/page/webapp/colours.js";

const FLAGS = ["is_visible", "is_active", "is_progress_visible", "has_shine_effect"];
const WORDS = ["text", "color", "text_color", "position"];
const PLACES = new Set(["left", "right", "top", "bottom"]);
const LONGEST = 64;

/** The bar. `press(which)` is called with `main` or `secondary`. */
export class BottomBar {
  #states = {
    secondary: { is_active: true, text: "Cancel", position: "left" },
    main: { is_active: true, text: "Continue" },
  };

  constructor(press) {
    const button = (which) =>
      el(
        "button",
        {
          type: "button",
          class: `${which}-button`,
          hidden: true,
          onclick: () => this.#press(which),
        },
        el("span", { class: "spinner", "aria-hidden": "true" }),
        el("span", { class: "button-text", dir: "auto" }),
      );
    this.press = press;
    this.buttons = { secondary: button("secondary"), main: button("main") };
    this.element = el(
      "div",
      { class: "bottom-bar", role: "group", "aria-label": "Buttons of the app", hidden: true },
      this.buttons.secondary,
      this.buttons.main,
    );
  }

  get visible() {
    return !this.element.hidden;
  }

  /** Take in what the app wants of a button; what it leaves out stays as it was. */
  setup(which, wanted) {
    const state = this.#states[which];
    for (const name of FLAGS) if (name in wanted) state[name] = wanted[name] === true;
    for (const name of WORDS) if (typeof wanted[name] === "string") state[name] = wanted[name];
    if (!PLACES.has(state.position)) state.position = "left";
    this.#draw(which);
  }

  #press(which) {
    if (this.#states[which].is_active) this.press(which);
  }

  #draw(which) {
    const state = this.#states[which];
    const button = this.buttons[which];
    const text = state.text.trim().slice(0, LONGEST);
    button.hidden = !(state.is_visible && text);
    button.querySelector(".button-text").textContent = text;
    button.dataset.state = state.is_progress_visible ? "busy" : state.is_active ? "idle" : "off";
    button.toggleAttribute("data-shine", state.has_shine_effect === true);
    button.setAttribute("aria-disabled", String(!state.is_active));
    button.setAttribute("aria-busy", String(state.is_progress_visible === true));
    this.element.hidden = Object.values(this.buttons).every(({ hidden }) => hidden);
    this.element.dataset.secondary = this.#states.secondary.position;
  }

  /** Give the buttons their colours: the app's own, else the theme's. */
  paint(params, ground) {
    const usual = {
      main: [params.button_color, params.button_text_color],
      secondary: [ground, params.accent_text_color],
    };
    for (const [which, [fill, ink]] of Object.entries(usual)) {
      const { color, text_color } = this.#states[which];
      const { style } = this.buttons[which];
      style.setProperty("--button", colourOf(color, params) ?? fill);
      style.setProperty("--button-ink", colourOf(text_color, params) ?? ink);
    }
  }
}
