/** The Bot API calls of the bot, the newest first; each opens to what was asked and answered. */

import { el, recall, remember } from "/page/dom.js";
import { icon, iconButton } from "/page/icons.js";

const SHOWN = 300;
const TIME = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** The log panel; `button` opens and closes it. */
export class CallLog {
  constructor(table, panel, button) {
    Object.assign(this, { table, panel, button });
    this.list = el("ol", { class: "calls", tabindex: "0", "aria-label": "Calls, newest first" });
    const close = iconButton("close", "Close the log", () => this.toggle(false));
    this.field = el("input", {
      type: "search",
      class: "log-filter",
      placeholder: "Method, name or status",
      "aria-label": "Show only calls with",
      oninput: () => this.#sift(),
    });
    panel.append(
      el("header", { class: "log-head" }, el("h2", {}, "Bot API calls"), close),
      this.field,
      this.list,
    );
    button.addEventListener("click", () => this.toggle());
    panel.addEventListener("keydown", (event) => event.key === "Escape" && this.toggle(false));
    table.on("loaded", () => this.refresh());
    table.on("call", (call) => this.#show(call));
    this.toggle(recall("log", false));
  }

  /** Open or close the panel; a reload keeps it. */
  toggle(open = this.panel.hidden) {
    const held = this.panel.contains(document.activeElement);
    this.panel.hidden = !open;
    remember("log", open);
    this.button.setAttribute("aria-expanded", String(open));
    if (!open && held) this.button.focus();
  }

  /** Draw the whole log anew. */
  refresh() {
    this.list.replaceChildren();
    for (const call of this.table.calls) this.#show(call);
    if (!this.table.calls.length)
      this.list.append(el("li", { class: "no-calls" }, "The bot has not called yet."));
  }

  #show(call) {
    this.list.querySelector(".no-calls")?.remove();
    const drawn = this.#draw(call);
    drawn.hidden = !this.#wanted(drawn);
    this.list.prepend(drawn);
    this.list.children[SHOWN]?.remove();
  }

  /** Show only the calls whose line has the words of the filter. */
  #sift() {
    for (const drawn of this.list.children) drawn.hidden = !this.#wanted(drawn);
  }

  #wanted(drawn) {
    const words = this.field.value.trim().toLowerCase().split(/\s+/);
    const line = (drawn.querySelector("summary") ?? drawn).textContent.toLowerCase();
    return words.every((word) => line.includes(word));
  }

  #draw(call) {
    const { method, status, at } = call;
    const open = el("details", {
      class: "call",
      "data-method": method,
      "data-status": status,
      "data-fault": call.fault,
    });
    open.append(
      el(
        "summary",
        {},
        el("time", { datetime: at }, TIME.format(new Date(at))),
        el("strong", {}, method),
        call.fault ? faultSign(call.fault) : null,
        el("span", { class: "call-chat", dir: "auto" }, this.#chatOf(call)),
        el("span", { class: "status", "data-good": status < 400 }, String(status)),
      ),
    );
    open.addEventListener("toggle", () => this.#unfold(open, call), { once: true });
    return el("li", {}, open);
  }

  #unfold(open, call) {
    const part = (title, content) => [
      el("h3", {}, title),
      el("pre", { tabindex: "0", "aria-label": title }, pretty(content)),
    ];
    const fault = call.fault ? `, played fault: ${call.fault}` : "";
    const time = el("p", {}, `${call.took_ms} ms${fault}`);
    const parts = [part("Parameters", call.params), part("Answer", call.answer)].flat();
    open.append(el("div", { class: "call-parts" }, parts, time));
  }

  #chatOf({ params }) {
    const id = Number(params?.chat_id);
    return (
      this.table.phones.get(id)?.person.first_name ??
      (params?.chat_id ? String(params.chat_id) : "")
    );
  }
}

const faultSign = (fault) =>
  el("span", { class: "call-fault", title: `Played: ${fault}` }, icon("storm"));

const pretty = (content) => JSON.stringify(content ?? null, null, 2);
