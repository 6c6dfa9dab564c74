/**
 * The client's colours and measures as CSS variables.
 *
 * Themes are made by people for their own eyes, and many fade their hints and links below what
 * others can read: those are moved towards the text's colour until they can.
 */

import { hear, isVersionAtLeast, inTelegram, launch, post } from "./bridge.js";

const READABLE = 4.6;
const STEPS = 20;

/** Follow the client's theme, its viewport and its safe areas from now on. */
export function followClient() {
  if (!inTelegram) return;
  paint(launch.theme);
  hear("theme_changed", ({ theme_params: theme }) => paint(theme ?? {}));
  hear("viewport_changed", ({ height, is_state_stable: isStable }) => {
    if (isStable && height) put("--tg-viewport-stable-height", `${height}px`);
  });
  hear("safe_area_changed", (area) => putArea("--tg-safe-area-inset", area));
  hear("content_safe_area_changed", (area) => putArea("--tg-content-safe-area-inset", area));
  post("web_app_request_theme");
  post("web_app_request_viewport");
  if (!isVersionAtLeast("8.0")) return;
  post("web_app_request_safe_area");
  post("web_app_request_content_safe_area");
}

function put(name, value) {
  document.documentElement.style.setProperty(name, value);
}

function putArea(name, area) {
  for (const side of ["top", "right", "bottom", "left"]) {
    if (typeof area[side] === "number") put(`${name}-${side}`, `${area[side]}px`);
  }
}

/** @param {Record<string, string>} theme names to colours, as Telegram sends them */
function paint(theme) {
  const known = Object.entries(theme).filter(([, colour]) => rgb(colour));
  for (const [name, colour] of known) put(`--tg-theme-${name.replaceAll("_", "-")}`, colour);
  const { bg_color: bg, text_color: text } = Object.fromEntries(known);
  if (!bg || !text) return;
  document.documentElement.dataset.theme = light(rgb(bg)) < 0.5 * light(rgb(text)) ? "dark" : "light";
  const grounds = [theme.secondary_bg_color, theme.section_bg_color, bg].filter(rgb);
  put("--hint", readable(theme.hint_color ?? text, grounds, text));
  put("--accent", readable(theme.accent_text_color ?? theme.link_color ?? text, grounds, text));
  put("--danger", readable(theme.destructive_text_color ?? text, grounds, text));
  if (rgb(theme.button_color) && rgb(theme.button_text_color)) {
    const away = light(rgb(theme.button_text_color)) > 0.4 ? "#000000" : "#ffffff";
    put("--button", readable(theme.button_color, [theme.button_text_color], away));
    put("--button-text", theme.button_text_color);
  }
  if (isVersionAtLeast("6.1")) {
    post("web_app_set_header_color", { color_key: "secondary_bg_color" });
    post("web_app_set_background_color", { color: theme.secondary_bg_color ?? bg });
  }
}

/** Move a colour towards another one until it can be read on each of the grounds. */
function readable(colour, grounds, towards) {
  const [from, to] = [rgb(colour), rgb(towards)];
  for (let step = 0; step <= STEPS; step++) {
    const mixed = from.map((part, i) => Math.round(part + ((to[i] - part) * step) / STEPS));
    if (grounds.every((ground) => contrast(mixed, rgb(ground)) >= READABLE)) return css(mixed);
  }
  return css(to);
}

/** @returns {number[] | null} red, green and blue of a colour like #1a2b3c */
function rgb(colour) {
  if (!/^#[0-9a-f]{6}$/i.test(colour ?? "")) return null;
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

const css = (parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** How light a colour is, as WCAG counts it. */
function light(parts) {
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
