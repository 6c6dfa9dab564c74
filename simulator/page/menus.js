/** The menus of a phone: the one of its name card, and the one of each message. */

import { change } from "/page/api.js";
import { choices, el } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { languagePicker } from "/page/languages.js";

/** What can be done with a phone. */
export function phoneMenu(view) {
  const block = {
    icon: "block",
    label: "Block the bot",
    danger: true,
    onclick: () => view.perform("block"),
  };
  const unblock = {
    icon: "unblock",
    label: "Unblock the bot",
    onclick: () => view.perform("unblock"),
  };
  const { voices_forbidden, offline } = view.phone.person;
  const network = {
    icon: offline ? "signal" : "plane",
    label: offline ? "Go online" : "Go offline",
    onclick: () => view.perform(offline ? "online" : "offline"),
  };
  const voices = {
    icon: voices_forbidden ? "voice" : "unvoice",
    label: voices_forbidden ? "Take voice messages" : "Take no voice messages",
    onclick: () => changePerson(view, { voices_forbidden: !voices_forbidden }),
  };
  return [
    { icon: "edit", label: "Rename", onclick: () => rename(view) },
    { icon: "language", label: "Language", onclick: () => chooseLanguage(view) },
    { icon: "hide", label: "Hide the phone", onclick: () => view.hide(view.phone.id) },
    network,
    voices,
    view.phone.person.blocked ? unblock : block,
  ];
}

async function changePerson(view, body) {
  await change(`/people/${view.phone.id}`, body).catch((error) => view.layers.toast(error.message));
}

function rename(view) {
  const { first_name } = view.phone.person;
  const input = el("input", {
    value: first_name,
    maxlength: "64",
    required: true,
    "aria-label": "New name",
    autocomplete: "off",
  });
  const save = (event) => {
    event.preventDefault();
    close();
    changePerson(view, { first_name: input.value.trim() });
  };
  const form = el(
    "form",
    { class: "sheet-form", onsubmit: save },
    input,
    el("button", { class: "ok" }, "Save"),
  );
  const close = view.layers.sheet("Rename", form);
  input.select();
}

function chooseLanguage(view) {
  const pick = (language_code) => {
    close();
    changePerson(view, { language_code });
  };
  const picker = languagePicker(view.phone.person.language_code, pick);
  const close = view.layers.sheet("Language of this phone", picker);
}

/** Open the menu of a message. */
export function messageMenu(view, message) {
  const item = ([name, label, onclick]) => ({
    picture: icon(name),
    label,
    danger: name === "delete",
    onclick: () => {
      close();
      onclick();
    },
  });
  const close = view.layers.sheet("Message", choices(messageActions(view, message).map(item)));
}

function messageActions(view, message) {
  const { text, from_id, forwarded_from, message_id } = message;
  const canCopy = text && !message.protected;
  const canEdit = text && from_id === view.phone.id && !forwarded_from;
  return [
    ["reply", "Reply", () => view.composer.replyTo(message)],
    ...(canCopy ? [["copy", "Copy text", () => view.links.copy(text)]] : []),
    ...(canEdit ? [["edit", "Edit", () => view.composer.edit(message)]] : []),
    ["delete", "Delete", () => view.perform("delete", { message_id })],
  ];
}
