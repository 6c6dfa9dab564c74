/** What a Mini App asks of the person by way of the phone: popups and permissions. */

const LABELS = { ok: "OK", close: "Close", cancel: "Cancel" };
const KINDS = new Set(["default", "destructive", ...Object.keys(LABELS)]);

/** Show a popup of the app's. One that Telegram would not take is passed over, as there. */
export async function openPopup(app, wanted) {
  const popup = readPopup(wanted);
  if (!popup || app.asking) {
    console.warn("A popup that Telegram would not show", wanted);
    return;
  }
  const chosen = await app.ask(popup.title, popup.message, popup.buttons);
  app.tell("popup_closed", chosen === null ? {} : { button_id: chosen });
}

function readPopup({ title = "", message, buttons }) {
  const worded = typeof title === "string" && title.length <= 64 && typeof message === "string";
  if (!worded || !message.trim() || message.length > 256) return null;
  if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > 3) return null;
  const read = buttons.map((button) => readButton(button ?? {}));
  return read.includes(null) ? null : { title, message, buttons: read };
}

function readButton({ id = "", type: kind = "default", text = "" }) {
  const label = LABELS[kind] ?? text;
  if (!KINDS.has(kind) || typeof label !== "string" || !label.trim()) return null;
  const short = label.length <= 64 && String(id).length <= 64;
  return short ? { id: String(id), kind, label } : null;
}

/** Ask before what is not saved is lost. */
export async function mayClose(app) {
  const buttons = [
    { id: "stay", kind: "cancel", label: "Cancel" },
    { id: "close", kind: "destructive", label: "Close anyway" },
  ];
  const words = "Changes that you made may not be saved.";
  return (await app.ask(app.title, words, buttons)) === "close";
}

/** Ask whether the bot may write to this person. */
export async function requestWriteAccess(app) {
  const allowed =
    app.person.can_write ||
    ((await mayI(app, `Allow ${app.title} to message you?`, "Allow")) &&
      (await app.view.perform("write-access")) !== null);
  app.tell("write_access_requested", { status: allowed ? "allowed" : "cancelled" });
}

/** Ask whether the bot may have this person's number. */
export async function requestPhone(app) {
  const words = `Share your phone number with ${app.title}?`;
  const sent = (await mayI(app, words, "Share")) && (await app.view.perform("contact")) !== null;
  app.tell("phone_requested", { status: sent ? "sent" : "cancelled" });
}

async function mayI(app, words, yes) {
  if (app.asking) return false;
  const buttons = [
    { id: "yes", kind: "default", label: yes },
    { id: "no", kind: "cancel", label: "Cancel" },
  ];
  return (await app.ask(app.title, words, buttons)) === "yes";
}
