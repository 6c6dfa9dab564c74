/**
 * Telegram's bridge: what the app tells the client around it, and what it hears from there.
 *
 * Outside Telegram every word goes nowhere, and `launch.initData` is empty.
 *
 * @typedef {{ id: string, type: "default" | "destructive" | "cancel", text?: string }} PopupButton
 */

// By the name of the frame: several people's frames in one tab share the storage.
const SHELF = `santa.launch ${window.name}`;

/** What the client put into the fragment of the address. */
export const launch = readLaunch();

export const inTelegram = launch.initData !== "";

/** @type {Map<string, Set<(data: any) => void>>} */
const listeners = new Map();

function readLaunch() {
  const fragment = location.hash.slice(1).replace(/^[^=&?]*\?/, "");
  let given = new URLSearchParams(fragment);
  if (given.has("tgWebAppData")) {
    keep(given.toString());
    // Nobody else needs to see who this is: not the history, not a picture of the screen.
    history.replaceState(null, "", location.pathname + location.search);
  } else {
    given = new URLSearchParams(kept());
  }
  const initData = given.get("tgWebAppData") ?? "";
  const signed = new URLSearchParams(initData);
  return {
    initData,
    version: given.get("tgWebAppVersion") ?? "6.0",
    theme: parsed(given.get("tgWebAppThemeParams")),
    startParam: signed.get("start_param") ?? "",
    mayBeWrittenTo: parsed(signed.get("user")).allows_write_to_pm === true,
  };
}

// A reload of the page comes without the fragment. Frames may be refused any storage.
function keep(words) {
  try {
    sessionStorage.setItem(SHELF, words);
  } catch {
    /* then a reload asks for a new start from the chat */
  }
}

function kept() {
  try {
    return sessionStorage.getItem(SHELF) ?? "";
  } catch {
    return "";
  }
}

/** @returns {any} the object in a text; an empty one if there is none */
function parsed(text) {
  try {
    return JSON.parse(text ?? "") ?? {};
  } catch {
    return {};
  }
}

/** Tell the client something. */
export function post(eventType, eventData = {}) {
  const proxy = /** @type {any} */ (window).TelegramWebviewProxy;
  const outside = /** @type {any} */ (window).external;
  if (proxy) proxy.postEvent(eventType, JSON.stringify(eventData));
  else if (outside && "notify" in outside) outside.notify(JSON.stringify({ eventType, eventData }));
  else if (window.parent !== window)
    // Every client is a frame of another origin; none of these words is a secret.
    window.parent.postMessage(JSON.stringify({ eventType, eventData }), "*");
}

/** Listen to the client; gives the way to stop. */
export function hear(eventType, listener) {
  if (!listeners.has(eventType)) listeners.set(eventType, new Set());
  listeners.get(eventType).add(listener);
  return () => listeners.get(eventType).delete(listener);
}

function receive(eventType, eventData) {
  for (const listener of [...(listeners.get(eventType) ?? [])]) listener(eventData ?? {});
}

/** Start listening to whichever client is around. */
export function connect() {
  const door = { receiveEvent: receive };
  Object.assign(window, {
    Telegram: { WebView: door },
    TelegramGameProxy: door,
    TelegramGameProxy_receiveEvent: receive,
  });
  addEventListener("message", (event) => {
    if (event.source !== window.parent || typeof event.data !== "string") return;
    const { eventType, eventData } = parsed(event.data);
    if (typeof eventType === "string") receive(eventType, eventData);
  });
}

/** Whether the client knows what came with a version of Telegram's protocol. */
export function isVersionAtLeast(wanted) {
  const [ours, theirs] = [wanted, launch.version].map((text) => text.split(".").map(Number));
  for (let place = 0; place < ours.length; place++) {
    const difference = (theirs[place] ?? 0) - ours[place];
    if (difference !== 0) return difference > 0;
  }
  return true;
}

const knows = (version) => inTelegram && isVersionAtLeast(version);

/** The large button at the bottom; false where there is none, and the page shows its own. */
export function showMainButton(text, { busy = false, active = true } = {}) {
  if (!inTelegram) return false;
  post("web_app_setup_main_button", {
    is_visible: true,
    is_active: active && !busy,
    is_progress_visible: busy,
    text,
  });
  return true;
}

export const hideMainButton = () => post("web_app_setup_main_button", { is_visible: false });

export const onMainButton = (listener) => hear("main_button_pressed", listener);

/** The arrow in the header; false where there is none, and the page shows its own. */
export function showBackButton(isVisible) {
  if (!knows("6.1")) return false;
  post("web_app_setup_back_button", { is_visible: isVisible });
  return true;
}

export const onBackButton = (listener) => hear("back_button_pressed", listener);

/** A short tremble: "success", "error", "warning", or "selection" for a choice. */
export function tremble(kind) {
  if (!knows("6.1")) return;
  post(
    "web_app_trigger_haptic_feedback",
    kind === "selection" ? { type: "selection_change" } : { type: "notification", notification_type: kind },
  );
}

/** Ask before the app is closed, as long as something typed is not saved. */
export function askBeforeClosing(isNeeded) {
  if (knows("6.2")) post("web_app_setup_closing_behavior", { need_confirmation: isNeeded });
}

/**
 * Ask in the client's own popup.
 *
 * @param {string} message
 * @param {PopupButton[]} buttons
 * @returns {Promise<string> | null} the id of the pressed button, empty for none; null where the
 *   client has no popups, and the page asks by itself
 */
export function openPopup(message, buttons) {
  if (!knows("6.2") || message.length > 256) return null;
  return new Promise((answer) => {
    const stop = hear("popup_closed", ({ button_id: pressed }) => {
      stop();
      answer(pressed ?? "");
    });
    post("web_app_open_popup", { title: "", message, buttons });
  });
}

/** Ask whether the bot may write, where the person came by a link and has never met it. */
export function askToWrite() {
  if (knows("6.9") && launch.startParam && !launch.mayBeWrittenTo) post("web_app_request_write_access");
}

/** Open a link of Telegram's, or another one where there is no client. */
export function openTelegramLink(url) {
  const { pathname, search } = new URL(url);
  if (inTelegram) post("web_app_open_tg_link", { path_full: pathname + search });
  else window.open(url, "_blank", "noopener");
}

export const ready = () => post("web_app_ready");
export const expand = () => post("web_app_expand");
