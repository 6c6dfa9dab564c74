/** Seating people at the table: the form, and the cast proposed to an empty table. */

import { act } from "/page/api.js";
import { avatar, el } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { CAST, LANGUAGES, languageSelect } from "/page/languages.js";
import { hang } from "/page/popup.js";

/** A button that opens the form for one more person. */
export function addPersonButton() {
  const button = el(
    "button",
    { type: "button", class: "tool add-person", title: "Add a person" },
    icon("plus"),
    el("span", {}, "Add a person"),
  );
  const panel = el("div", {
    class: "popup add-popup",
    role: "dialog",
    "aria-label": "Add a person",
  });
  hang(button, panel, () => panel.replaceChildren(personForm("popup", () => panel.hidePopover())));
  return [button, panel];
}

/** The form: a name and a language. */
function personForm(place, done = () => {}) {
  const name = el("input", {
    id: `${place}-name`,
    name: "first_name",
    maxlength: "64",
    required: true,
    autocomplete: "off",
    autofocus: place === "popup",
    placeholder: "Kate",
  });
  const note = el("p", { class: "form-note", role: "alert" });
  const add = async (event) => {
    event.preventDefault();
    const { first_name, language_code } = Object.fromEntries(new FormData(form));
    try {
      await act("/people", { first_name: first_name.trim(), language_code });
      form.reset();
      done();
    } catch (error) {
      note.textContent = error.message;
    }
  };
  const form = el(
    "form",
    { class: "person-form", onsubmit: add },
    el("label", { for: name.id }, "Name"),
    name,
    el("label", { for: `${place}-language` }, "Language"),
    languageSelect(`${place}-language`),
    el("button", { class: "ok" }, "Add"),
    note,
  );
  return form;
}

/** What an empty table shows: four people to seat with one press, or one's own. */
export function welcome(bot) {
  const seat = async ({ currentTarget }) => {
    currentTarget.disabled = true;
    for (const person of CAST) await act("/people", person);
  };
  const cast = CAST.map(({ first_name, language_code }, index) =>
    el(
      "li",
      {},
      avatar(1001 + index, first_name),
      el("strong", { lang: language_code }, first_name),
      el("span", { lang: language_code }, LANGUAGES[language_code]),
    ),
  );
  return el(
    "section",
    { class: "welcome", "aria-label": "An empty table" },
    el("h2", {}, "Who is playing?"),
    el(
      "p",
      {},
      "Every person gets a phone with a chat with ",
      el("strong", { dir: "auto" }, bot.first_name),
      ". You play all of them.",
    ),
    el("ul", { class: "cast" }, cast),
    el("button", { type: "button", class: "ok seat-cast", onclick: seat }, "Seat these four"),
    el("p", { class: "or" }, "or somebody of your own"),
    personForm("welcome"),
  );
}
