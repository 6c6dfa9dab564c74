/** The top of a Mini App: back, its name, a menu, and the ways out. */

import { el } from "/page/dom.js";
import { iconButton } from "/page/icons.js";
import { menuButton } from "/page/popup.js";

/** Draw the title bar of `app`. Its back button comes and goes, so it is given apart. */
export function drawTitleBar(app) {
  const back = iconButton("back", "Back", () => app.tell("back_button_pressed"), {
    class: "round app-back",
    hidden: true,
  });
  const more = iconButton("more", "App menu", null);
  const element = el(
    "div",
    { class: "panel-head" },
    back,
    el(
      "div",
      { class: "app-title" },
      el("h3", { dir: "auto" }, app.title),
      el("small", {}, "mini app"),
    ),
    ...menuButton(more, () => menu(app)),
    iconButton("down", "Minimise", () => app.minimise()),
    iconButton("close", "Close", () => app.leave()),
  );
  return { element, back };
}

function menu(app) {
  const other = app.looks.theme === "dark" ? "light" : "dark";
  const resize = (size) => app.viewport.resize(size);
  const sizes = {
    compact: { icon: "expand", label: "Expand", onclick: () => resize("expanded") },
    expanded: { icon: "down", label: "Make smaller", onclick: () => resize("compact") },
    full: { icon: "down", label: "Leave full screen", onclick: () => resize("expanded") },
  };
  const settings = {
    icon: "settings",
    label: "Settings",
    onclick: () => app.tell("settings_button_pressed"),
  };
  return [
    ...(app.hasSettings ? [settings] : []),
    { icon: "reload", label: "Reload", onclick: () => app.reload() },
    {
      icon: other === "dark" ? "moon" : "sun",
      label: `Show in the ${other} theme`,
      onclick: () => app.looks.show(other),
    },
    sizes[app.viewport.size],
  ];
}

/** The strip above the input that a minimised app leaves; pressing it brings the app back. */
export function drawShelf(app) {
  return el(
    "div",
    { class: "app-shelf", role: "group", "aria-label": "A Mini App is open" },
    el(
      "button",
      { type: "button", class: "app-restore", onclick: () => app.restore() },
      el("span", { dir: "auto" }, `Back to ${app.title}`),
    ),
    iconButton("close", "Close the app", () => app.leave()),
  );
}
