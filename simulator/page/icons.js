/** Line icons, drawn for this page on a 24 by 24 grid. Always decoration: the words are elsewhere. */

import { el } from "/page/dom.js";

const LINES = {
  app: "M4 4h7v7H4z M13 4h7v7h-7z M4 13h7v7H4z M16.5 13.5v6 M13.5 16.5h6",
  arrow: "M8 16 16 8 M9.5 8H16v6.5",
  attach:
    "M19 11.5 12 18.5a4.6 4.6 0 0 1-6.5-6.5l7.5-7.5a3 3 0 0 1 4.3 4.3l-7.3 7.3a1.5 1.5 0 0 1-2.1-2.1L14.5 7.5",
  back: "M14.5 5.5 8 12l6.5 6.5",
  block: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z M6 6l12 12",
  check: "M5 12.5 10 17.5 19.5 7",
  close: "M6 6 18 18 M18 6 6 18",
  commands: "M5 7h14 M5 12h14 M5 17h9",
  contact: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z M4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6",
  copy: "M9 9h10.5v10.5H9z M15 9V4.5H4.5V15H9",
  delete: "M5 7h14 M10 7V4.5h4V7 M6.5 7l1 12.5h9l1-12.5",
  down: "M6 9.5 12 15.5 18 9.5",
  edit: "M5 19l.8-3.8L16 5l3 3L8.8 18.2z",
  expand: "M6 15 12 9l6 6",
  film: "M4 5.5h16v13H4z M10 9.5v5l4.5-2.5z",
  file: "M7 3.5h7l4 4v13H7z M14 3.5v4h4",
  hide: "M4 4 20 20 M9.5 5.9A9.6 9.6 0 0 1 12 5.5c5 0 8 4 9 6.5a12 12 0 0 1-2.6 3.8 M6.3 7.6A12.5 12.5 0 0 0 3 12c1 2.5 4 6.5 9 6.5 1.5 0 2.8-.3 4-.9",
  keyboard: "M3.5 6.5h17v11h-17z M7 10h.01 M10.5 10h.01 M14 10h.01 M17 10h.01 M8 14h8",
  language:
    "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z M3.5 12h17 M12 3.5c5 5 5 12 0 17 M12 3.5c-5 5-5 12 0 17",
  location:
    "M12 21c-4.5-4.8-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6.2-6.5 11z M12 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
  later: "M5 5.5v13l7-6.5z M12.5 5.5v13l7-6.5z",
  log: "M4 6h3 M10 6h10 M4 12h3 M10 12h10 M4 18h3 M10 18h10",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
  more: "M12 5.5v.01 M12 12v.01 M12 18.5v.01",
  plane: "M10.5 13.5 3.5 15v-2l7-4.5V4.8a1.5 1.5 0 0 1 3 0v3.7l7 4.5v2l-7-1.5v4.2l2 1.6V21l-3.5-1-3.5 1v-1.7l2-1.6z",
  photos: "M7 8h13v11H7z M7 16l3.5-3.5 3 3 2-2 3 3 M4 15.5V5h12.5",
  photo: "M4 5.5h16v13H4z M4 16l5-5 4 4 2.5-2.5L20 17 M15.5 9h.01",
  play: "M8 5.5v13l10.5-6.5z",
  plus: "M12 5v14 M5 12h14",
  reload: "M19 12a7 7 0 1 1-2.3-5.2 M19.5 3.5v4h-4",
  reply: "M10 7 5 12l5 5 M5 12h8c3.5 0 6 2 6 6",
  round: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z M10 8.8v6.4l5-3.2z",
  send: "M4 12 20 4.5 15.5 20 11.5 13z M11.5 13 20 4.5",
  settings:
    "M4 7h9 M17 7h3 M15 5v4 M4 12h3 M11 12h9 M9 10v4 M4 17h9 M17 17h3 M15 15v4",
  share: "M12 15V4 M7.5 8.5 12 4l4.5 4.5 M5 13v6.5h14V13",
  signal: "M4.5 19v-3 M9.5 19v-6 M14.5 19v-9.5 M19.5 19V5.5",
  sticker:
    "M20 12.5V6.5A2.5 2.5 0 0 0 17.5 4h-11A2.5 2.5 0 0 0 4 6.5v11A2.5 2.5 0 0 0 6.5 20h6z M12.5 20c0-5 2.5-7.5 7.5-7.5 M8.5 9.5h.01 M14 9.5h.01",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8z M12 2.5v2 M12 19.5v2 M2.5 12h2 M19.5 12h2 M5.3 5.3l1.4 1.4 M17.3 17.3l1.4 1.4 M18.7 5.3l-1.4 1.4 M6.7 17.3l-1.4 1.4",
  storm: "M7 15.5a4 4 0 0 1 .4-8 5 5 0 0 1 9.4 1.2 3.5 3.5 0 0 1 .2 6.8 M12.8 11.5 10.5 15.5h3.2L11.5 20",
  tremble: "M4 10v4 M8 7.5v9 M12 5v14 M16 7.5v9 M20 10v4",
  ticks: "M2 12.5 6.5 17 15 7 M10 15.5l1.5 1.5L20 7",
  unblock: "M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 6.8-1.2",
  unvoice:
    "M4 4 20 20 M9.2 6.3A2.8 2.8 0 0 1 14.8 6.3v4.5 M9.2 9.2v2.1a2.8 2.8 0 0 0 4.3 2.4 M5.5 11.5a6.5 6.5 0 0 0 10.3 5.3 M18.5 11.5a6.5 6.5 0 0 1-.6 2.7 M12 18v3",
  voice:
    "M12 3.5a2.8 2.8 0 0 1 2.8 2.8v5a2.8 2.8 0 0 1-5.6 0v-5A2.8 2.8 0 0 1 12 3.5z M5.5 11.5a6.5 6.5 0 0 0 13 0 M12 18v3",
};

const SVG = "http://www.w3.org/2000/svg";

/** Draw one icon. */
export function icon(name) {
  const picture = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "path");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", `icon icon-${name}`);
  picture.setAttribute("aria-hidden", "true");
  line.setAttribute("d", LINES[name]);
  picture.append(line);
  return picture;
}

/** A round button that shows only an icon; `label` is what it is called. */
export function iconButton(name, label, onclick, props = {}) {
  return el(
    "button",
    { type: "button", class: "round", "aria-label": label, onclick, ...props },
    icon(name),
  );
}
