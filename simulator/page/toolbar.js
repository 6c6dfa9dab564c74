/** The bar above the table: whose bot this is, who is here, the clock, the log, the theme. */

import { Clock } from "/page/clock.js";
import { avatar, el, recall, remember } from "/page/dom.js";
import { icon, iconButton } from "/page/icons.js";
import { CallLog } from "/page/log.js";
import { Notices } from "/page/notices.js";
import { addPersonButton } from "/page/people.js";
import { onTheme, theme, toggleTheme } from "/page/theme.js";
import { Trouble } from "/page/trouble.js";

const HINT =
  "You play everybody: press START, answer the bot, hand its links to the other phones.";

/** Fill the toolbar. `desk` knows which phones are hidden and brings them into view. */
export function mountToolbar(table, desk) {
  const brand = el("div", { class: "brand" });
  const people = el("nav", { class: "people", "aria-label": "People at the table" });
  const notices = new Notices(table, desk);
  const clock = new Clock(table, (words, sign) => notices.say(words, sign));
  const trouble = new Trouble(table);
  const log = el(
    "button",
    { type: "button", class: "tool log-button", "aria-controls": "log" },
    icon("log"),
    el("span", {}, "API log"),
  );
  document
    .querySelector(".toolbar")
    .append(
      brand,
      el("div", { class: "seats" }, people, addPersonButton()),
      clock.element,
      trouble.button,
      trouble.panel,
      log,
      themeButton(),
    );
  new CallLog(table, document.querySelector(".log"), log);
  mountHint(table);

  const drawPeople = () => {
    const held = people.contains(document.activeElement)
      ? document.activeElement.dataset.chip
      : null;
    const scrolled = people.scrollLeft;
    people.replaceChildren(...[...table.phones.values()].map((phone) => chip(phone, table, desk)));
    people.scrollLeft = scrolled;
    if (held) people.querySelector(`[data-chip="${held}"]`)?.focus();
    showChip(people);
  };
  for (const topic of ["loaded", "seated", "person", "unread", "looked", "hidden"])
    table.on(topic, drawPeople);
  for (const topic of ["loaded", "bot"]) table.on(topic, () => drawBrand(brand, table.bot));
  for (const topic of ["loaded", "unread", "looked"]) table.on(topic, () => drawTitle(table));
  table.on("clock", () => clock.tick());
  setInterval(() => clock.tick(), 1000);
}

/** Keep the chip of the phone in use in sight, where there are more than fit. */
function showChip(people) {
  const chip = people.querySelector("[aria-current]");
  if (!chip || people.contains(document.activeElement)) return;
  const { left, right } = people.getBoundingClientRect();
  const at = chip.getBoundingClientRect();
  if (at.left < left) people.scrollLeft -= left - at.left;
  else if (at.right > right) people.scrollLeft += at.right - right;
}

function drawBrand(brand, bot) {
  const words = el(
    "div",
    {},
    el("h1", { dir: "auto" }, bot.first_name),
    el("span", {}, `@${bot.username}`),
  );
  brand.replaceChildren(avatar(bot.id, bot.first_name), words);
}

function drawTitle({ bot, unread }) {
  document.title = `${unread ? `(${unread}) ` : ""}${bot.first_name} · Telegram simulator`;
}

function chip(phone, table, desk) {
  const { first_name, offline } = phone.person;
  const hidden = desk.isHidden(phone.id);
  const notes = [
    phone.unread ? `${phone.unread} unread` : "",
    hidden ? "hidden" : "",
    offline ? "offline" : "",
  ].filter(Boolean);
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
    offline ? el("span", { class: "chip-sign" }, icon("plane")) : null,
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
  // Whoever has handed a link to another phone knows how it goes.
  table.on("card", dismiss);
}
