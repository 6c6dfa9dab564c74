/** Links, forms and the client's buttons: every move a person makes on a page. */

import {
  askBeforeClosing,
  hideMainButton,
  onBackButton,
  onMainButton,
  openTelegramLink,
  showBackButton,
  showMainButton,
  tremble,
} from "./bridge.js";
import { ask } from "./dialogs.js";
import { announce, article, back, clearTrouble, go, lookAgain, onPage, peek, send } from "./pages.js";
import { word } from "./words.js";

const TYPING_PAUSE = 250; // milliseconds without a key before the server is asked

let isUnsaved = false;
let isBusy = false;
let timer = 0;

/** Take over what people do with links, forms and the client's own buttons. */
export function takeOver() {
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  document.addEventListener("input", onInput);
  document.addEventListener("busy", (/** @type {any} */ event) => {
    isBusy = event.detail;
    syncMainButton();
  });
  onMainButton(() => mainButton()?.form?.requestSubmit(mainButton()));
  onBackButton(goBack);
  onPage(begin);
  document.addEventListener("refused", () => tremble("error"));
  document.addEventListener("visibilitychange", onReturn);
  addEventListener("focus", onReturn);
}

/** Look again when the person comes back, unless that would cost them what they typed. */
export function onReturn() {
  if (document.visibilityState === "visible" && !isUnsaved && !isBusy) lookAgain();
}

function begin(page) {
  keepUnsaved(false);
  const hasBack = Boolean(back());
  document.body.classList.toggle("own-back", !showBackButton(hasBack) && hasBack);
  syncMainButton();
  if (page.querySelector(".notice")) tremble("success");
}

/** @returns {HTMLButtonElement | null} the button of the page that the client shows as its own */
const mainButton = () => article()?.querySelector("button[data-main]") ?? null;

/** Let the client's large button say and do what the page's own would. */
export function syncMainButton() {
  const button = mainButton();
  const isShown =
    button !== null &&
    showMainButton(button.textContent.trim(), { busy: isBusy, active: !button.disabled });
  if (button === null) hideMainButton();
  document.body.classList.toggle("own-main", !isShown);
}

function keepUnsaved(isNow) {
  if (isUnsaved !== isNow) askBeforeClosing(isNow);
  isUnsaved = isNow;
}

async function mayLeave() {
  return !isUnsaved || ask(word("unsaved"), word("leave"), { isGrave: true });
}

async function goBack() {
  if (back() && (await mayLeave())) go(back(), "replace");
}

async function onClick(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  if (link.origin === location.origin && link.closest("main")) {
    event.preventDefault();
    if (await mayLeave()) go(link.pathname + link.search, link.matches(".back") ? "replace" : "push");
  } else if (link.hostname === "t.me") {
    event.preventDefault();
    openTelegramLink(link.href);
  }
}

async function onSubmit(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.method === "dialog") return;
  event.preventDefault();
  if (isBusy) return;
  const button = /** @type {HTMLButtonElement} */ (event.submitter);
  const fields = new URLSearchParams(/** @type {any} */ (new FormData(form, button)));
  const asked = button?.dataset.confirm ?? form.dataset.confirm;
  const isGrave = form.hasAttribute("data-grave");
  if (asked && !(await ask(asked, form.dataset.consent ?? button.textContent.trim(), { isGrave }))) return;
  const to = button?.getAttribute("formaction") ?? form.getAttribute("action");
  for (const other of document.querySelectorAll("form[data-sent]")) delete other.dataset.sent;
  form.dataset.sent = "";
  clearTrouble();
  const method = button?.getAttribute("formmethod") ?? form.method;
  if (method === "get") go(`${to}?${fields}`, "replace");
  else send(to, fields);
}

function onInput(event) {
  const form = event.target.form;
  if (!form) return;
  if (form.hasAttribute("data-kept")) keepUnsaved(true);
  if (event.target.matches("[type=radio], [type=checkbox]")) tremble("selection");
  if (form.dataset.live) refreshLater(form);
  syncMainButton();
}

/** Ask the server what comes of what is chosen so far, once the person pauses. */
export function refreshLater(form) {
  clearTimeout(timer);
  timer = setTimeout(() => refresh(form), TYPING_PAUSE);
}

async function refresh(form) {
  const fields = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  const part = form.dataset.live;
  const page = await peek(`${form.dataset.liveUrl ?? form.getAttribute("action")}?${fields}`).catch(() => null);
  const [fresh, old] = [page?.querySelector(`#${part}`), document.getElementById(part)];
  if (fresh && old && form.isConnected) {
    announce(fresh.querySelector("[data-said]")?.textContent.trim() ?? "");
    old.replaceChildren(...fresh.childNodes);
  }
  syncMainButton();
}
