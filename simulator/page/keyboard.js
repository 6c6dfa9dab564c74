/** Inline keyboards under messages, reply keyboards under the chat. */

import { el } from "/page/dom.js";
import { icon } from "/page/icons.js";

const CORNERS = {
  url: "arrow",
  login_url: "arrow",
  copy_text: "copy",
  web_app: "app",
  switch_inline: "share",
};

/** Draw a message's inline keyboard; `press(message, row, column)` is what a button does. */
export function drawInlineKeyboard(phone, message, press) {
  if (!message.inline_keyboard?.length) return null;
  const rows = message.inline_keyboard.map((buttons, row) =>
    keyRow(
      buttons.map((button, column) =>
        inlineKey(button, { row, column }, () => press(message, row, column)),
      ),
    ),
  );
  const keyboard = el(
    "div",
    { class: "inline-keyboard", role: "group", "aria-label": "Buttons" },
    rows,
  );
  markWaiting(phone, message.message_id, keyboard);
  return keyboard;
}

function keyRow(keys) {
  return el("div", { class: "key-row", "data-width": Math.min(keys.length, 12) }, keys);
}

function inlineKey(button, { row, column }, onclick) {
  const corner = isShare(button.url) ? "share" : CORNERS[button.kind];
  const props = {
    type: "button",
    class: "key",
    title: button.text.length > 20 ? button.text : null,
    dir: "auto",
    "data-kind": button.kind,
    "data-style": button.style,
    "data-spot": `${row}:${column}`,
    "data-state": "idle",
    "aria-disabled": button.disabled ? "true" : null,
    onclick,
  };
  return el("button", props, el("span", {}, button.text), corner ? icon(corner) : null);
}

const isShare = (url) => /^(https?:\/\/)?t\.me\/share(\/url)?\?/.test(url ?? "");

/** Show which buttons of a message wait for the bot's answer. */
export function markWaiting(phone, messageId, keyboard) {
  for (const key of keyboard.querySelectorAll(".key")) {
    const waits = phone.isWaiting(`${messageId}:${key.dataset.spot}`);
    key.dataset.state = waits ? "waiting" : "idle";
    if (waits) key.setAttribute("aria-busy", "true");
    else key.removeAttribute("aria-busy");
  }
}

/** Draw a reply keyboard; `tap(button)` is what a button does. `null` when there is none to show. */
export function drawReplyKeyboard(keyboard, tap) {
  if (keyboard?.type !== "keyboard") return null;
  const rows = keyboard.rows.map((buttons) =>
    keyRow(buttons.map((button) => replyKey(button, () => tap(button)))),
  );
  return el(
    "div",
    {
      class: "reply-keyboard",
      role: "group",
      "aria-label": "Keyboard",
      "data-resize": keyboard.resize,
    },
    rows,
  );
}

function replyKey(button, onclick) {
  const corner = { contact: "contact", location: "location", users: "contact", web_app: "app" }[
    button.kind
  ];
  const props = {
    type: "button",
    class: "key",
    dir: "auto",
    "data-kind": button.kind,
    "data-style": button.style,
    onclick,
  };
  return el("button", props, el("span", {}, button.text), corner ? icon(corner) : null);
}
