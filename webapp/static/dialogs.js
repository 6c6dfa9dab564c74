/** Asking once more: in the client's popup, or in a dialog of the page where there is none. */

import { openPopup } from "./bridge.js";
import { word } from "./words.js";

/**
 * Ask whether something is really meant.
 *
 * @param {string} message the question
 * @param {string} consent what the button says that means yes
 * @param {{ isGrave?: boolean }} options
 * @returns {Promise<boolean>}
 */
export async function ask(message, consent, { isGrave = false } = {}) {
  const answered = openPopup(message, [
    { id: "yes", type: isGrave ? "destructive" : "default", text: consent },
    { id: "", type: "cancel" },
  ]);
  return (await (answered ?? askHere(message, consent, isGrave))) === "yes";
}

function askHere(message, consent, isGrave) {
  const dialog = document.createElement("dialog");
  const text = document.createElement("p");
  text.id = "question";
  text.textContent = message;
  const row = document.createElement("form");
  row.method = "dialog";
  row.append(button(word("cancel"), "", "plain"), button(consent, "yes", isGrave ? "grave" : "primary"));
  dialog.setAttribute("aria-labelledby", text.id);
  dialog.append(text, row);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      answer(dialog.returnValue);
    });
  });
}

function button(text, value, look) {
  const made = document.createElement("button");
  made.value = value;
  made.className = look;
  made.textContent = text;
  return made;
}
