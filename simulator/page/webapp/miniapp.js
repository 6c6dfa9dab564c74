/** One Mini App open on a phone: the page in its frame, and Telegram's own things around it. */

import { el } from "/page/dom.js";
import { icon } from "/page/icons.js";
import { mayClose } from "/page/webapp/asking.js";
import { Bridge } from "/page/webapp/bridge.js";
import { BottomBar } from "/page/webapp/buttons.js";
import { Looks } from "/page/webapp/looks.js";
import { drawShelf, drawTitleBar } from "/page/webapp/titlebar.js";
import { Viewport } from "/page/webapp/viewport.js";
import { obey } from "/page/webapp/words.js";

const TREMBLE_MS = 1200;
// As Telegram Web allows; the page inside can never lead the table elsewhere.
const MAY = "allow-scripts allow-same-origin allow-forms allow-modals allow-popups";
const STAYS_IN_SIGHT = new Set(["share", "web_app", "nothing"]);

/** An open Mini App. `gone()` is called when it is closed. */
export class MiniApp {
  needsConfirmation = false;
  hasSettings = false;
  asking = false;
  #life = new AbortController();

  constructor(view, launch, gone) {
    Object.assign(this, { view, launch, gone, title: view.botName });
    const { signal } = this.#life;
    this.#draw();
    const hear = (word, data) => obey(this, word, data);
    this.bridge = new Bridge(this.frame, launch.url, hear, signal);
    this.looks = new Looks(this, signal);
    this.viewport = new Viewport(this, signal);
  }

  #draw() {
    const { launch, title, view } = this;
    this.frame = el("iframe", {
      src: launch.url,
      name: `mini-app-of-${view.phone.id}`,
      title: `Mini App of ${title}`,
      allow: "clipboard-write",
      sandbox: MAY,
      "data-kind": launch.kind,
      onload: () => this.#arrived("loaded"),
    });
    this.bar = new BottomBar((which) => this.tell(`${which}_button_pressed`));
    const { element, back } = drawTitleBar(this);
    Object.assign(this, { head: element, backButton: back });
    this.sign = el("span", { class: "haptic", "aria-hidden": "true", hidden: true });
    const loader = el("span", { class: "app-loader", "aria-hidden": "true" }, icon("app"));
    const stage = el("div", { class: "stage" }, this.frame, loader, this.sign);
    this.panel = view.layers.panel(title, [this.head, stage, this.bar.element], {
      escape: () => (back.hidden ? this.leave() : back.click()),
      outside: () => this.leave(),
    });
    this.box = this.panel.box;
    this.box.dataset.state = "opening";
  }

  get person() {
    return this.view.phone.person;
  }

  /** Tell the page something. */
  tell(word, data) {
    this.bridge.tell(word, data);
  }

  /** The page says that it can be shown. */
  ready() {
    this.#arrived("ready");
    this.looks.tellNew();
  }

  #arrived(state) {
    if (this.frame.src === "about:blank" || this.box.dataset.state === "ready") return;
    this.box.dataset.state = state;
    // The keyboard goes on inside, unless whoever holds it has gone elsewhere meanwhile.
    if (document.activeElement === this.box) this.#enter();
  }

  #enter() {
    this.frame.focus({ preventScroll: true });
  }

  /** Show a bottom button as the page wants it. */
  setup(which, wanted) {
    const button = this.bar.buttons[which];
    const held = document.activeElement === button;
    this.bar.setup(which, wanted);
    this.looks.paint();
    this.viewport.tellAreas();
    if (held && button.hidden) this.#enter();
  }

  /** Show or hide the back button. */
  showBack(visible) {
    const held = document.activeElement === this.backButton;
    this.backButton.hidden = !visible;
    if (held && !visible) this.#enter();
  }

  /** Show that the phone trembles; nobody can feel it here. */
  tremble(how) {
    if (!how) return;
    this.box.dataset.haptic = how;
    this.sign.replaceChildren(icon("tremble"), how);
    this.sign.hidden = false;
    clearTimeout(this.trembling);
    this.trembling = setTimeout(() => (this.sign.hidden = true), TREMBLE_MS);
  }

  /** Ask the person something over the app; gives the id of the answer, `null` for none. */
  async ask(title, words, buttons) {
    this.restore();
    this.asking = true;
    const answer = await this.view.layers.ask(title, words, buttons, this.#life.signal);
    this.asking = false;
    return answer;
  }

  /** Follow a link of Telegram's; where it leads into the chat, the app makes way for it. */
  async openTelegram(path) {
    const result = await this.view.open(`https://t.me/${path.replace(/^\/+/, "")}`);
    if (result && !STAYS_IN_SIGHT.has(result.kind)) this.minimise();
  }

  /** Put the app away without closing it. */
  minimise() {
    if (this.shelf || this.#life.signal.aborted) return;
    this.shelf = drawShelf(this);
    this.view.shelf.append(this.shelf);
    if (this.panel.away(true)) this.shelf.querySelector("button").focus({ preventScroll: true });
    this.tell("visibility_changed", { is_visible: false });
  }

  /** Bring a minimised app back. */
  restore() {
    if (!this.shelf) return;
    const held = this.shelf.contains(document.activeElement);
    this.shelf.remove();
    this.shelf = null;
    this.panel.away(false);
    if (held) this.#enter();
    this.tell("visibility_changed", { is_visible: true });
  }

  /** Show the page anew, as if it had just been opened. */
  reload() {
    this.forget();
    this.bridge.hush();
    this.box.dataset.state = "opening";
    // Setting the very same address would only scroll to its fragment.
    this.frame.addEventListener("load", () => (this.frame.src = this.launch.url), { once: true });
    this.frame.src = "about:blank";
  }

  /** Forget what the page asked for. */
  forget() {
    Object.assign(this, { needsConfirmation: false, hasSettings: false });
    this.showBack(false);
    for (const which of ["main", "secondary"]) this.setup(which, { is_visible: false });
    this.looks.forget();
  }

  /** Close it as a person does: they are asked first where the page wants it. Says if it went. */
  async leave() {
    if (this.asking) return false;
    if (this.needsConfirmation && !(await mayClose(this))) return false;
    this.close();
    return true;
  }

  /** Close it at once. */
  close() {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    clearTimeout(this.trembling);
    this.shelf?.remove();
    this.panel.close();
    this.gone();
  }
}
