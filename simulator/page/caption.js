/** A story told on the page: a line that says what happens, and hands that show who does it. */

import { calm, el } from "/page/dom.js";
import { icon } from "/page/icons.js";

const SHORTEST_MS = 40;

/** Show captions above the phones, and on the phones what their people are about to do. */
export function mountCaption(table) {
  const line = document.querySelector(".caption");
  const words = el("p", {});
  line.append(icon("play"), words);
  const show = () => {
    const { text, person_id } = table.caption;
    words.textContent = text;
    line.hidden = !text;
    unmark(document);
    if (person_id) lookAt(table, person_id);
  };
  for (const topic of ["loaded", "caption"]) table.on(topic, show);
  table.on("intent", showIntent);
  table.on("message", ({ phone, message }) => {
    if (message.from_id === phone.id) stop(phone.id);
  });
}

const phoneOf = (id) => document.querySelector(`[data-phone="${id}"]`);

/** Bring a phone into view, unless somebody is writing on another one. */
function lookAt(table, id) {
  const phone = phoneOf(id);
  if (!phone || document.activeElement?.value) return;
  phone.scrollIntoView({
    behavior: calm() ? "auto" : "smooth",
    inline: "center",
    block: "nearest",
  });
  if (table.active !== id) table.look(id);
}

/** What was about to be pressed has been, or never will be. */
function unmark(place) {
  for (const key of place.querySelectorAll("[data-intended]")) delete key.dataset.intended;
}

function showIntent({ person_id, text, seconds, message_id, button }) {
  const phone = phoneOf(person_id);
  if (!phone) return;
  unmark(phone);
  if (text) return write(person_id, text, seconds);
  const keys = message_id
    ? [...phone.querySelectorAll(`[data-message-id="${message_id}"] .key`)]
    : [...phone.querySelectorAll(".start")];
  const key = keys.find(({ textContent }) => !button || textContent === button);
  if (!key) return;
  key.dataset.intended = "";
  key.scrollIntoView({ block: "nearest" });
}

/** By phone: what a hand has written there so far, and the timer that moves it. */
const hands = new Map();

/** Write letter by letter, as somebody does who has that many seconds for it. */
function write(id, text, seconds) {
  stop(id);
  const letters = [...text];
  const begun = performance.now();
  const step = () => {
    const part = seconds > 0 ? (performance.now() - begun) / (seconds * 1000) : 1;
    put(id, letters.slice(0, Math.ceil(letters.length * part)).join(""));
    if (part >= 1) clearInterval(hand.timer);
  };
  const hand = { written: "", timer: setInterval(step, SHORTEST_MS) };
  hands.set(id, hand);
  step();
}

/** What was being written has been sent, or something else is written now. */
function stop(id) {
  const hand = hands.get(id);
  if (!hand) return;
  clearInterval(hand.timer);
  put(id, "");
  hands.delete(id);
}

/** Put words where the person writes; what somebody at the page has typed there stays. */
function put(id, words) {
  const hand = hands.get(id);
  const field = phoneOf(id)?.querySelector(".composer textarea");
  if (!field || field.value !== hand.written) return;
  hand.written = words;
  field.value = words;
  field.dispatchEvent(new Event("input"));
}
