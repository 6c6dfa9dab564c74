/** The table-top: the phones side by side, which of them is in use, which are put away. */

import { recall, remember } from "/page/dom.js";
import { welcome } from "/page/people.js";
import { PhoneView } from "/page/phone.js";
import { WebApps } from "/page/webapp.js";

const ONE_AT_A_TIME = matchMedia("(max-width: 700px)");

/** The phones on the table. */
export class Desk {
  #views = new Map();
  #hidden = new Set(recall("hidden", []));
  #outOfSight = new Set();

  constructor(table, element) {
    Object.assign(this, { table, element });
    this.apps = new WebApps(table);
    this.#listen();
    this.watcher = new IntersectionObserver((seen) => this.#swiped(seen), {
      root: element,
      threshold: 0.7,
    });
    setInterval(() => this.#views.forEach((view) => view.tick()), 5000);
    for (const kind of ["pointerdown", "focusin"])
      element.addEventListener(kind, (event) => this.#touched(event));
  }

  #listen() {
    const { table } = this;
    const forView = (topic, show) =>
      table.on(topic, (detail) => show(this.#views.get((detail.phone ?? detail).id), detail));
    table.on("loaded", () => this.#refresh());
    table.on("seated", (phone) => {
      // Ids begin anew with each run: whoever sits down now has not been put away.
      this.#hidden.delete(phone.id);
      this.#seat(phone);
    });
    table.on("looked", () => this.#views.forEach((view) => view.showUnread()));
    table.on("clock", () => this.#views.forEach((view) => view.tick()));
    table.on("bot", () => this.#views.forEach((view) => view.showPerson()));
    forView("person", (view) => view.showPerson());
    forView("unread", (view) => view.showUnread());
    forView("back", (view) => view.refresh());
    forView("keyboard", (view) => view.composer.newKeyboard());
    forView("action", (view) => view.showAction());
    forView("waiting", (view) => view.chat.markWaiting());
    forView("gone", (view, { messageId }) => view.chat.drop(messageId));
    forView("card", (view, { card }) => view.chat.showCard(card));
    forView("answered", (view, { answer }) => view.showAnswer(answer));
    forView("message", (view, { message }) => {
      view.chat.show(message);
      view.showAction();
    });
    table.on("launched", (launch) => this.apps.open(this.#views.get(launch.person_id), launch));
  }

  /** Draw everything anew, keeping the phones that are still there. */
  #refresh() {
    for (const [id, view] of this.#views) {
      if (this.table.phones.get(id) === view.phone) view.refresh();
      else this.#remove(id, view);
    }
    for (const phone of this.table.phones.values())
      if (!this.#views.has(phone.id)) this.#seat(phone);
    this.#showWelcome();
    this.apps.reopen((id) => this.#views.get(id));
  }

  #remove(id, view) {
    this.apps.drop(id);
    this.watcher.unobserve(view.element);
    view.element.remove();
    this.#outOfSight.delete(id);
    this.#views.delete(id);
  }

  #seat(phone) {
    const view = new PhoneView(phone, this.table, (id) => this.put(id, true));
    this.#views.set(phone.id, view);
    this.element.append(view.element);
    this.watcher.observe(view.element);
    view.element.hidden = this.#hidden.has(phone.id);
    view.chat.toNewest();
    this.#showWelcome();
  }

  #showWelcome() {
    this.element.querySelector(".welcome")?.remove();
    if (this.#views.size) return;
    this.#hidden.clear();
    this.element.append(welcome(this.table.bot));
  }

  isHidden(id) {
    return this.#hidden.has(id);
  }

  /** Whether a phone can be seen now, at least most of it. */
  inSight(id) {
    return !this.#outOfSight.has(id);
  }

  /** Put a phone away, or back on the table. */
  put(id, hidden) {
    if (hidden) this.#hidden.add(id);
    else this.#hidden.delete(id);
    remember("hidden", [...this.#hidden]);
    this.#views.get(id).element.hidden = hidden;
    if (hidden && this.table.active === id) this.table.look(null);
    this.table.tell("hidden", id);
  }

  /** Bring a phone into view and take it up. */
  bring(id) {
    if (this.isHidden(id)) this.put(id, false);
    const { element } = this.#views.get(id);
    element.scrollIntoView({ inline: "center", block: "nearest" });
    element.focus({ preventScroll: true });
    this.#views.get(id).chat.toNewest();
    this.table.look(id);
  }

  #touched({ target }) {
    const id = Number(target.closest(".phone")?.dataset.phone);
    if (id && this.table.active !== id) this.table.look(id);
  }

  /** Other phones are in sight. On a narrow screen the one swiped into view is in use. */
  #swiped(seen) {
    for (const { target, isIntersecting } of seen) {
      const id = Number(target.dataset.phone);
      if (isIntersecting) this.#outOfSight.delete(id);
      else this.#outOfSight.add(id);
    }
    const shown = seen.find(({ isIntersecting }) => isIntersecting);
    if (shown && ONE_AT_A_TIME.matches) this.table.look(Number(shown.target.dataset.phone));
  }
}
