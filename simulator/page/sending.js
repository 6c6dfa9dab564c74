/** Things a person sends besides text, and the taps on a reply keyboard. */

import { avatar, choices, el } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { drawPicture } from "/page/picture.js";

const still = (kind) => ({ kind, content: drawPicture() });
const photo = () => ({ ...still("photo"), mime_type: "image/png" });
const voice = () => ({ kind: "voice", duration: 3 });

/** Icon, caption, what is done, and what with. */
const THINGS = [
  ["photo", "Photo", "media", photo],
  ["photos", "Album of photos", "album", () => ({ items: [photo(), photo(), photo()] })],
  ["film", "Video", "media", () => still("video")],
  ["round", "Round video", "media", () => still("video_note")],
  ["play", "Animation", "media", () => still("animation")],
  ["sticker", "Sticker", "media", () => ({ kind: "sticker", emoji: "🎅" })],
  ["voice", "Voice message", "media", voice],
  ["file", "File", "media", () => ({ kind: "document", file_name: "wishes.pdf" })],
  ["contact", "My contact", "contact", () => ({})],
  ["location", "Location", "location", () => ({ latitude: 43.2383, longitude: 76.9454 })],
];

/** Ask what to attach, and send it; `replyTo()` gives the message it answers, if any. */
export function attach(view, replyTo) {
  const item = ([name, label, verb, body]) => ({
    picture: icon(name),
    label,
    onclick: () => {
      close();
      view.perform(verb, { ...body(), reply_to: replyTo() });
    },
  });
  const close = view.layers.sheet("Attach", choices(THINGS.map(item)));
}

/** Tap a button of the reply keyboard. What tells something about a person is asked first. */
export function tap(view, button) {
  const send = (more = {}) => view.press("tap", { text: button.text, ...more });
  const ways = {
    contact: () =>
      ask(view, "Share your phone number?", "The bot will see your name and number.", send),
    location: () => ask(view, "Share your location?", "The bot will see where you are.", send),
    users: () => pickPeople(view, send),
    chat: () => view.layers.toast("This table has no groups"),
  };
  return (ways[button.kind] ?? send)();
}

function ask(view, title, words, send) {
  const share = () => {
    close();
    send();
  };
  const button = el("button", { type: "button", class: "ok", onclick: share }, "Share");
  const close = view.layers.sheet(title, el("p", { class: "sheet-note" }, words), button);
}

function pickPeople(view, send) {
  const pick =
    ({ id }) =>
    () => {
      close();
      send({ person_ids: [id] });
    };
  const item = ({ person }) => ({
    picture: avatar(person.id, person.first_name),
    label: person.first_name,
    onclick: pick(person),
  });
  const close = view.layers.sheet("Choose a person", choices(view.others().map(item)));
}
