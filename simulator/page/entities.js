/** Text with entities becomes elements. Offsets count UTF-16 code units, as JavaScript does. */

import { el } from "/page/dom.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

/** What a press on a piece of plain text opens. */
const ADDRESSES = {
  url: (words) => (/^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`),
  text_link: (_, { url }) => url,
  text_mention: (_, { user }) => `tg://user?id=${user?.id}`,
  mention: (words) => `https://t.me/${words.slice(1)}`,
  email: (words) => `mailto:${words}`,
  phone_number: (words) => `tel:${words.replace(/[^+\d]/g, "")}`,
};

/** Draw a text. Wrong or overlapping entities are cut to what fits; the text itself is always whole. */
export function drawText(text, entities) {
  const waiting = [...entities].sort(
    (one, two) => one.offset - two.offset || two.length - one.length,
  );
  return span(text, 0, text.length, waiting);
}

function span(text, from, to, waiting) {
  const piece = document.createDocumentFragment();
  let at = from;
  while (waiting.length && waiting[0].offset < to) {
    const entity = waiting.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    piece.append(text.slice(at, start));
    piece.append(wrap(entity, text.slice(start, end), span(text, start, end, waiting)));
    // The line break after a block is the block's own.
    at = BLOCKS.has(entity.type) && text[end] === "\n" && end < to ? end + 1 : end;
  }
  piece.append(text.slice(at, to));
  return piece;
}

function wrap(entity, words, content) {
  const { type } = entity;
  if (type in ADDRESSES) return link({ "data-url": ADDRESSES[type](words, entity) }, content);
  if (type === "bot_command") return link({ "data-command": words }, content);
  if (type === "spoiler") return spoiler(content);
  if (type === "date_time") return moment(entity, content);
  const props = { class: type.replaceAll("_", "-"), "data-language": entity.language };
  return el(TAGS[type] ?? "span", props, content);
}

/** A link opens through the simulator, never by itself: what it says may come from anybody. */
function link(props, content) {
  return el("a", { class: "link", role: "link", tabindex: "0", ...props }, content);
}

function spoiler(content) {
  const show = ({ currentTarget }) => {
    currentTarget.dataset.state = "shown";
    currentTarget.removeAttribute("role");
    currentTarget.removeAttribute("tabindex");
    currentTarget.removeAttribute("aria-label");
  };
  const press = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show(event);
  };
  const props = {
    class: "spoiler",
    role: "button",
    tabindex: "0",
    "aria-label": "Hidden text: press to show",
  };
  return el("span", { ...props, "data-state": "hidden", onclick: show, onkeydown: press }, content);
}

function moment({ unix_time }, content) {
  const date = new Date(unix_time * 1000);
  const known = !Number.isNaN(date.getTime());
  const props = known ? { datetime: date.toISOString(), title: date.toLocaleString("en-GB") } : {};
  return el("time", { class: "date-time", ...props }, content);
}
