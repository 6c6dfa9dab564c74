/** The scrolling part of a phone: messages in order, the newest in sight. */

import { calm, el } from "/page/dom.js";
import { iconButton } from "/page/icons.js";
import { markWaiting } from "/page/keyboard.js";
import { dayOf, drawCard, drawMessage, fromWhom } from "/page/message.js";

const NEAR_PX = 48;

/** The chat of one phone. `acts` is what a message may ask for: press, menu, username. */
export class Chat {
  #pinned = true;
  #last = { scrollTop: 0, scrollHeight: 0, clientHeight: 0 };

  constructor(phone, acts) {
    this.phone = phone;
    this.acts = acts;
    this.list = el("div", { class: "messages" });
    this.pane = el(
      "div",
      { class: "pane", role: "log", tabindex: "0", onscroll: () => this.#scrolled() },
      this.list,
    );
    this.down = iconButton("down", "To the newest message", () => this.toNewest(), {
      class: "to-newest",
      hidden: true,
    });
    this.element = el("div", { class: "chat" }, this.pane, this.down);
    const settle = new ResizeObserver(() => this.#pinned && this.toNewest());
    settle.observe(this.pane);
    settle.observe(this.list);
  }

  /** Draw the whole chat anew. */
  refresh() {
    this.list.replaceChildren(this.#opening());
    for (const message of this.phone.messages.values())
      this.#place(drawMessage(this.phone, message, this.acts));
    for (const card of this.phone.cards) this.showCard(card);
    this.#days();
    this.toNewest();
  }

  /** What stands above the first message: what the bot says it can do. */
  #opening() {
    const { description } = this.phone;
    if (!description || this.phone.state !== "new") return "";
    return el(
      "div",
      { class: "opening", dir: "auto" },
      el("strong", {}, "What can this bot do?"),
      el("p", {}, description),
    );
  }

  /** Show a new or changed message. */
  show(message) {
    const fresh = drawMessage(this.phone, message, this.acts);
    const old = this.#find(message.message_id);
    if (old) {
      const spot = focusedKey(old);
      old.replaceWith(fresh);
      if (spot) this.#focus(fresh, spot);
    } else {
      this.#enter(fresh);
      if (fromWhom(this.phone, message) === "me") this.toNewest();
    }
    this.#days();
  }

  /** Whoever held the old message's button goes on from the one in its place. */
  #focus(message, spot) {
    const key = message.querySelector(`[data-spot="${spot}"]`) ?? message.querySelector(".key");
    (key ?? this.pane).focus({ preventScroll: true });
  }

  /** Show a link that another phone has handed over. */
  showCard(card) {
    this.#enter(drawCard(card), card.after);
    this.#days();
  }

  #enter(fresh, after = null) {
    fresh.classList.add("entering");
    this.#place(fresh, after);
    if (this.#pinned) this.toNewest();
    else this.down.hidden = false;
  }

  /**
   * Put a message where it belongs. Ids give the order, not dates: the clock may go back.
   * A card stands after the message it came after.
   */
  #place(fresh, after = null) {
    fresh.dataset.order = after === null ? fresh.dataset.messageId : after + 0.5;
    const order = Number(fresh.dataset.order);
    const next = [...this.list.children]
      .reverse()
      .find((other) => Number(other.dataset.order ?? 0) <= order);
    if (next) next.after(fresh);
    else this.list.prepend(fresh);
  }

  /** Let a deleted message fade away. */
  drop(messageId) {
    const gone = this.#find(messageId);
    if (!gone) return;
    if (gone.contains(document.activeElement)) this.pane.focus({ preventScroll: true });
    gone.dataset.state = "deleted";
    gone.inert = true;
    if (calm()) return this.#remove(gone);
    const from = { height: `${gone.offsetHeight}px`, opacity: 1, transform: "none" };
    const to = { height: "0px", opacity: 0, transform: "scale(0.9)", marginTop: "0px" };
    gone
      .animate([from, to], { duration: 220, easing: "ease-in" })
      .finished.finally(() => this.#remove(gone));
  }

  #remove(gone) {
    gone.remove();
    this.#days();
  }

  #find(messageId) {
    return this.list.querySelector(`[data-message-id="${messageId}"]:not([data-state="deleted"])`);
  }

  /** Show anew which buttons wait. */
  markWaiting() {
    for (const keyboard of this.list.querySelectorAll(".inline-keyboard")) {
      markWaiting(this.phone, keyboard.closest(".message").dataset.messageId, keyboard);
    }
  }

  /** Scroll to the newest message. */
  toNewest() {
    this.pane.scrollTop = this.pane.scrollHeight;
    this.#pinned = true;
    this.down.hidden = true;
  }

  /** Only scrolling up lets go of the newest message; a chat that grows or shrinks does not. */
  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.pane;
    const same =
      scrollHeight === this.#last.scrollHeight && clientHeight === this.#last.clientHeight;
    if (scrollHeight - scrollTop - clientHeight < NEAR_PX) this.#pinned = true;
    else if (same && scrollTop < this.#last.scrollTop) this.#pinned = false;
    this.#last = { scrollHeight, scrollTop, clientHeight };
    if (this.#pinned) this.down.hidden = true;
  }

  /** Put the day above the first message of each day. */
  #days() {
    let shown = "";
    for (const message of this.list.querySelectorAll(".message")) {
      const day = dayOf(Number(message.dataset.date));
      if (day === shown) delete message.dataset.day;
      else message.dataset.day = day;
      shown = day;
    }
  }
}

/** The spot of the button that has the focus, `menu` for anything else inside, `null` outside. */
function focusedKey(message) {
  const held = document.activeElement;
  return message.contains(held) ? (held.dataset.spot ?? "menu") : null;
}
