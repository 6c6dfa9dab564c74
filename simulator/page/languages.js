/** The languages a phone can be set to, each by its own name. */

import { choices, el } from "/page/dom.js";
import { icon } from "/page/icons.js";

/** Code and own name. */
export const LANGUAGES = { en: "English", ru: "Русский", kk: "Қазақша", uk: "Українська" };

/** People who are offered for a first table. */
export const CAST = [
  { first_name: "Ann", language_code: "en" },
  { first_name: "Борис", language_code: "ru" },
  { first_name: "Айгерім", language_code: "kk" },
  { first_name: "Тарас", language_code: "uk" },
];

/** A language's own name; a code we do not know stands for itself. */
export const nameOf = (code) => LANGUAGES[code] ?? code;

/** A list to choose a language from. */
export function languagePicker(current, pick) {
  return choices(
    Object.entries(LANGUAGES).map(([code, label]) => ({
      picture: code === current ? icon("check") : el("span", { class: "icon" }),
      label,
      onclick: () => pick(code),
    })),
  );
}

/** A `<select>` of the languages. */
export function languageSelect(id) {
  return el(
    "select",
    { id, name: "language_code" },
    Object.entries(LANGUAGES).map(([code, label]) => el("option", { value: code }, label)),
  );
}
