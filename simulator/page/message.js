/** One message: the bubble, what stands in it, and the keyboard under it. */

import { el } from "/page/dom.js";
import { drawText } from "/page/entities.js";
import { icon, iconButton } from "/page/icons.js";
import { drawInlineKeyboard } from "/page/keyboard.js";
import { drawMedia } from "/page/media.js";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** The time of day of a Unix moment, as bubbles show it. */
export const timeOf = (seconds) => TIME.format(seconds * 1000);

/** The day of a Unix moment, as the pill between days shows it. */
export const dayOf = (seconds) => DAY.format(seconds * 1000);

/** `bot`, `me` or `service`, seen from this phone. */
export function fromWhom(phone, message) {
  if (message.kind === "service" || message.sender === "service") return "service";
  return message.from_id === phone.id ? "me" : "bot";
}

/** Draw a message as it appears on this phone. */
export function drawMessage(phone, message, acts) {
  const from = fromWhom(phone, message);
  const props = {
    class: "message",
    "data-message-id": message.message_id,
    "data-from": from,
    "data-kind": message.kind,
    "data-date": message.date,
    "data-state": message.edited ? "edited" : "sent",
    "data-protected": message.protected,
    "data-album": message.media_group_id,
  };
  if (from === "service")
    return el("div", props, el("p", { class: "service text" }, message.service ?? message.text));
  const keyboard = drawInlineKeyboard(phone, message, acts.press);
  return el("div", props, bubble(phone, message, from, acts), keyboard, reactions(message));
}

function bubble(phone, message, from, acts) {
  const bare = message.kind === "sticker" || message.kind === "dice";
  const props = { class: "message-menu", "aria-haspopup": "dialog" };
  const menu = iconButton("down", "Message menu", () => acts.menu(message), props);
  return el(
    "div",
    { class: bare ? "bubble bare" : "bubble" },
    origin(message, acts.username()),
    quote(phone, message),
    drawMedia(message),
    message.text
      ? el("div", { class: "text", dir: "auto" }, drawText(message.text, message.entities))
      : null,
    meta(message, from),
    menu,
  );
}

/** Where a message comes from when not from its sender alone. */
function origin({ forwarded_from, via_bot }, username) {
  if (forwarded_from)
    return el("p", { class: "origin" }, "Forwarded from ", el("bdi", {}, forwarded_from));
  return via_bot ? el("p", { class: "origin" }, `via @${username}`) : null;
}

/** A line or two of what a message says. */
export function gist(message) {
  const words = message.text || message.kind.replace("_", " ");
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}

function quote(phone, { reply_to }) {
  if (reply_to === null) return null;
  const original = phone.messages.get(reply_to);
  return el(
    "blockquote",
    { class: "quote" },
    el("strong", { dir: "auto" }, original?.from_name ?? "Reply"),
    el("span", { dir: "auto" }, original ? gist(original) : "Deleted message"),
  );
}

function meta({ date, edited }, from) {
  return el(
    "span",
    { class: "meta" },
    edited ? el("span", { class: "edited" }, "edited") : null,
    el("time", { datetime: new Date(date * 1000).toISOString() }, timeOf(date)),
    from === "me" ? icon("ticks") : null,
  );
}

function reactions({ reactions: given }) {
  if (!given.length) return null;
  return el(
    "p",
    { class: "reactions" },
    given.map(({ emoji }) => el("span", {}, emoji)),
  );
}

/** Draw a link handed over by another phone: it looks like a message of that person. */
export function drawCard(card) {
  const { key, date, from, text, url } = card;
  const link = drawText(url, [{ type: "text_link", offset: 0, length: url.length, url }]);
  const bubble = el(
    "div",
    { class: "bubble" },
    el("p", { class: "friend", dir: "auto" }, from),
    text ? el("div", { class: "text", dir: "auto" }, text) : null,
    url ? el("p", { class: "card-link" }, link) : null,
    meta({ date, edited: false }, "friend"),
  );
  const props = {
    "data-card": key,
    "data-from": "friend",
    "data-state": "sent",
    "data-date": date,
  };
  return el("div", { class: "message", ...props }, bubble);
}
