/** The bar above the table: whose bot this is, who is here, the clock, the log, the theme. */

import { Clock } from "/page/clock.js";
import { avatar, el, recall, remember } from "/page/dom.js";
import { icon, iconButton } from "/page/icons.js";
import { CallLog } from "/page/log.js";
import { addPersonButton } from "/page/people.js";
import { onTheme, theme, toggleTheme } from "/page/theme.js";

const HINT =
  "Press START on a phone and answer the bot. A link it offers to share can be handed to another phone.";

/** Fill the toolbar. `desk` knows which phones are hidden and brings them into view. */
export function mountToolbar(table, desk) {
  const brand = el("div", { class: "brand" });
  const people = el("nav", { class: "people", "aria-label": "People at the table" });
  const clock = new Clock(table);
  const log = el(
    "button",
    { type: "button", class: "tool log-button", "aria-controls": "log" },
    icon("log"),
    el("span", {}, "API log"),
  );
  document
    .querySelector(".toolbar")
    .append(brand, people, ...addPersonButton(), clock.element, log, themeButton());
  new CallLog(table, document.querySelector(".log"), log);
  mountHint(table);

  const drawPeople = () => {
    const held = people.contains(document.activeElement)
      ? document.activeElement.dataset.chip
      : null;
    people.replaceChildren(...[...table.phones.values()].map((phone) => chip(phone, table, desk)));
    if (held) people.querySelector(`[data-chip="${held}"]`)?.focus();
  };
  for (const topic of ["loaded", "seated", "person", "unread", "looked", "hidden"])
    table.on(topic, drawPeople);
  for (const topic of ["loaded", "bot"]) table.on(topic, () => drawBrand(brand, table.bot));
  for (const topic of ["loaded", "unread", "looked"]) table.on(topic, () => drawTitle(table));
  table.on("clock", () => clock.tick());
  setInterval(() => clock.tick(), 1000);
}

function drawBrand(brand, bot) {
  const words = el(
    "div",
    {},
    el("strong", { dir: "auto" }, bot.first_name),
    el("span", {}, `@${bot.username}`),
  );
  brand.replaceChildren(avatar(bot.id, bot.first_name), words);
}

function drawTitle({ bot, unread }) {
  document.title = `${unread ? `(${unread}) ` : ""}${bot.first_name} · Telegram simulator`;
}

function chip(phone, table, desk) {
  const { first_name } = phone.person;
  const hidden = desk.isHidden(phone.id);
  const notes = [phone.unread ? `${phone.unread} unread` : "", hidden ? "hidden" : ""].filter(
    Boolean,
  );
  return el(
    "button",
    {
      type: "button",
      class: hidden ? "chip hidden-phone" : "chip",
      "aria-label": [first_name, ...notes].join(", "),
      title: hidden ? `${first_name}: show the phone` : first_name,
      "aria-current": table.active === phone.id ? "true" : null,
      "data-chip": phone.id,
      onclick: () => desk.bring(phone.id),
    },
    avatar(phone.id, first_name),
    el("span", { class: "chip-name", dir: "auto" }, first_name),
    phone.unread
      ? el("span", { class: "badge", "aria-hidden": "true" }, String(phone.unread))
      : null,
  );
}

function themeButton() {
  const button = el("button", { type: "button", class: "tool theme-button" });
  const draw = () => {
    const other = theme() === "dark" ? "light" : "dark";
    button.setAttribute("aria-label", `Change to the ${other} theme`);
    button.replaceChildren(icon(other === "dark" ? "moon" : "sun"));
  };
  button.addEventListener("click", toggleTheme);
  onTheme(draw);
  draw();
  return button;
}

function mountHint(table) {
  const hint = document.querySelector(".hint");
  const dismiss = () => {
    remember("hint", "dismissed");
    hint.hidden = true;
  };
  const close = iconButton("close", "Dismiss the hint", dismiss);
  hint.append(el("span", {}, HINT), close);
  const show = () => (hint.hidden = recall("hint", "") === "dismissed" || table.phones.size === 0);
  for (const topic of ["loaded", "seated"]) table.on(topic, show);
}
