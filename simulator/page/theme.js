/** Light and dark: the system's choice unless somebody chose here. */

import { recall, remember } from "/page/dom.js";

const SYSTEM = matchMedia("(prefers-color-scheme: dark)");
const CHANGED = new EventTarget();

const DARK = {
  bg_color: "#17212b",
  secondary_bg_color: "#0e1621",
  bottom_bar_bg_color: "#17212b",
  section_separator_color: "#0a1119",
  text_color: "#f5f5f5",
  hint_color: "#8a9cad",
  link_color: "#73b9f5",
  button_color: "#2f79b8",
  button_text_color: "#ffffff",
  header_bg_color: "#17212b",
  accent_text_color: "#73b9f5",
  section_bg_color: "#17212b",
  section_header_text_color: "#73b9f5",
  subtitle_text_color: "#8a9cad",
  destructive_text_color: "#ff7b72",
};

const LIGHT = {
  bg_color: "#ffffff",
  secondary_bg_color: "#f1f3f4",
  bottom_bar_bg_color: "#ffffff",
  section_separator_color: "#e1e6e9",
  text_color: "#10191f",
  hint_color: "#65727c",
  link_color: "#0b66a8",
  button_color: "#1f6fb0",
  button_text_color: "#ffffff",
  header_bg_color: "#ffffff",
  accent_text_color: "#0b66a8",
  section_bg_color: "#ffffff",
  section_header_text_color: "#0b66a8",
  subtitle_text_color: "#65727c",
  destructive_text_color: "#b3261e",
};

/** `light` or `dark`, as shown now. */
export function theme() {
  const chosen = recall("theme", null);
  return chosen ?? (SYSTEM.matches ? "dark" : "light");
}

/** Show the theme chosen earlier, if any. */
export function applyTheme() {
  const chosen = recall("theme", null);
  if (chosen) document.documentElement.dataset.theme = chosen;
}

/** Change to the other theme. */
export function toggleTheme() {
  remember("theme", theme() === "dark" ? "light" : "dark");
  applyTheme();
  CHANGED.dispatchEvent(new Event("change"));
}

/** Call `listener` whenever another theme is shown, until `signal` ends it. */
export function onTheme(listener, signal) {
  for (const source of [SYSTEM, CHANGED]) source.addEventListener("change", listener, { signal });
}

/** The colours a Mini App is told of, of the theme shown now or of the one named. */
export const themeParams = (name = theme()) => (name === "dark" ? DARK : LIGHT);
