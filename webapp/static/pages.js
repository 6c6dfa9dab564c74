/** Pages: fetched from the server, and put in the place of the one before. */

import { launch } from "./bridge.js";
import { word } from "./words.js";

/** @typedef {"push" | "replace" | "stay"} How what becomes of the address in the history */

const main = document.querySelector("main");
const announcer = document.querySelector("#announcer");
const watchers = [];

let open = { path: "", essence: "" };
let newest = 0;

/** Call `watcher(article)` with every page that is shown from now on. */
export const onPage = (watcher) => watchers.push(watcher);

/** The page that is shown: its article, or nothing before the first one. */
export const article = () => main.querySelector("article");

const home = () => document.body.dataset.start;

/** Let a screen reader say something. */
export function announce(text) {
  announcer.textContent = text;
}

/** Where a page's Back leads; nothing on the first one. */
export const back = () => article()?.dataset.back ?? "";

/**
 * Open a page.
 *
 * @param {string} to
 * @param {How} how
 */
export const go = (to, how = "push") => load(to, {}, how, () => go(to, how));

/** Send a form: the page that follows is in the answer, or a sentence about what is wrong. */
export const send = (to, body) =>
  load(to, { method: "POST", body: new URLSearchParams(body) }, "replace", () => send(to, body));

/** Look at the open page again: somebody may have changed something in the chat meanwhile. */
export async function lookAgain() {
  if (open.path) await load(open.path, {}, "stay", null);
}

/**
 * Fetch a page and give only its text, for a part of the open one.
 *
 * @param {string} from
 */
export async function peek(from) {
  const answer = await fetch(from, { headers: headers() });
  return answer.ok ? parsed(await answer.text()) : null;
}

async function load(to, request, how, again) {
  const turn = ++newest;
  const isSent = request.method === "POST";
  // Only a look at what may have changed has no way to be tried again; nobody waits for it.
  const tell = again ? busy : () => {};
  tell(true);
  try {
    const answer = await fetch(to, { ...request, headers: headers() });
    const said = await answer.text();
    // Somebody was quicker: what they asked for last is what they see.
    if (turn !== newest) return;
    tell(false);
    const page = answer.ok ? parsed(said) : null;
    if (page) show(page, how);
    else if (isSent) refused(answer.status, sentence(said), again);
    else if (again) trouble(answer.status, sentence(said), again);
    else if (answer.status < 500) go(home(), "replace");
  } catch {
    if (turn === newest && again) trouble(0, word("offline"), again);
  } finally {
    if (turn === newest) tell(false);
  }
}

function busy(isBusy) {
  if (isBusy) main.setAttribute("aria-busy", "true");
  else main.removeAttribute("aria-busy");
  document.dispatchEvent(new CustomEvent("busy", { detail: isBusy }));
}

/** The sentence of a refusal, in the person's language. */
const sentence = (said) => parsed(said)?.querySelector("[data-refusal]")?.textContent.trim() ?? "";

function headers() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    Authorization: `tma ${launch.initData}`,
    "X-Requested-With": "fetch",
    ...(zone ? { "X-Time-Zone": zone } : {}),
  };
}

function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html").querySelector("article");
}

function show(page, how) {
  const isSame = page.dataset.page === open.path;
  const essence = essenceOf(page);
  // Nothing has changed meanwhile: the word about what was done last may stay.
  if (isSame && how === "stay" && essence === open.essence) return;
  const [focused, top] = [placeOfFocus(), scrollY];
  open = { path: page.dataset.page, essence };
  main.replaceChildren(page);
  document.documentElement.lang = page.lang;
  document.title = page.dataset.title;
  remember(isSame ? "replace" : how);
  for (const watcher of watchers) watcher(page);
  focusOn(page, isSame ? focused : null);
  scrollTo(0, isSame ? top : 0);
  const said = page.querySelector(".notice")?.textContent.trim();
  if (said || !isSame) announce(said || page.dataset.title);
}

/** A page without the word about what has just been done. */
function essenceOf(page) {
  const copy = page.cloneNode(true);
  copy.querySelector(".notice")?.remove();
  return copy.innerHTML.replace(/\s+/g, " ");
}

function remember(how) {
  if (how === "stay") return;
  const move = how === "push" ? "pushState" : "replaceState";
  history[move]({ path: open.path }, "");
}

function placeOfFocus() {
  const focused = document.activeElement;
  if (!focused?.id || !main.contains(focused)) return null;
  return { id: focused.id, caret: /** @type {HTMLInputElement} */ (focused).selectionStart };
}

/** Put the focus where one goes on reading: where one was, else at the heading. */
function focusOn(page, before) {
  const same = before && document.getElementById(before.id);
  const target = same ?? page.querySelector("h1");
  target?.focus({ preventScroll: true });
  if (target === same && typeof before?.caret === "number" && same.matches("textarea, input[type=text]"))
    same.setSelectionRange(before.caret, before.caret);
}

/** Say why a form was refused, above it; what was typed stays as it is. */
function refused(status, why, again) {
  const form = document.querySelector("form[data-sent]");
  const field = form?.querySelector(".field");
  if (!form || !why || status === 401 || status >= 500) {
    trouble(status, why, again);
    return;
  }
  const box = alertBox("wrong", why);
  box.id = "wrong";
  form.before(box);
  field?.setAttribute("aria-invalid", "true");
  field?.setAttribute("aria-describedby", "wrong");
  field?.focus();
  box.scrollIntoView({ block: "nearest" });
  document.dispatchEvent(new CustomEvent("refused"));
}

/** Say kindly that something did not work, and offer what may help; what was typed stays. */
function trouble(status, why, again) {
  const mayHelp = status === 0 || status === 429 || status >= 500;
  const text = status === 401 ? word("expired") : why || word("fault");
  clearTrouble();
  const box = alertBox("trouble", text);
  if (mayHelp) box.append(wayOut(word("retry"), again));
  else if (status !== 401) box.append(wayOut(word("home"), () => go(home(), "replace")));
  document.querySelector("#loading")?.remove();
  main.prepend(box);
  scrollTo(0, 0);
  document.dispatchEvent(new CustomEvent("refused"));
}

/** Take away what was said about an earlier attempt. */
export function clearTrouble() {
  for (const box of main.querySelectorAll(".trouble, .wrong")) box.remove();
  for (const field of main.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
}

function alertBox(look, text) {
  const box = document.createElement("div");
  box.className = look;
  box.setAttribute("role", "alert");
  const line = document.createElement("p");
  line.textContent = text;
  box.append(line);
  return box;
}

function wayOut(text, onPress) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "primary";
  button.textContent = text;
  button.addEventListener("click", () => {
    clearTrouble();
    onPress();
  });
  return button;
}

addEventListener("popstate", (event) => {
  if (event.state?.path) go(event.state.path, "stay");
});
