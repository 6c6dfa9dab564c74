/** How much room a Mini App has: its size on the screen, and what of it the phone covers. */

const SETTLED_MS = 150;
const NONE = { top: 0, bottom: 0, left: 0, right: 0 };

/** The room of `app`. Every change is told to the page. */
export class Viewport {
  #told = "";

  constructor(app, signal) {
    this.app = app;
    this.size = firstSize(app.launch);
    app.box.dataset.size = this.size;
    const watcher = new ResizeObserver(() => this.#moved());
    watcher.observe(app.frame);
    signal.addEventListener("abort", () => {
      watcher.disconnect();
      clearTimeout(this.settling);
    });
  }

  /** Make the app `compact`, `expanded` or `full`. */
  resize(size) {
    const turned = (this.size === "full") !== (size === "full");
    this.size = size;
    this.app.box.dataset.size = size;
    if (turned) this.app.tell("fullscreen_changed", { is_fullscreen: size === "full" });
    this.tellAreas();
    this.#moved();
  }

  #moved() {
    this.tell(false);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.tell(true), SETTLED_MS);
  }

  /** Tell how much of the page is seen, and whether that is going to last. */
  tell(stable) {
    const { clientHeight: height, clientWidth: width } = this.app.frame;
    const is_expanded = this.size !== "compact";
    this.app.tell("viewport_changed", { height, width, is_expanded, is_state_stable: stable });
  }

  /** Where the phone itself covers the page: its clock above, its round corners below. */
  safeArea() {
    const glass = this.app.box.closest(".glass");
    const clock = glass.querySelector(".status-bar").offsetHeight;
    const round = Number.parseFloat(getComputedStyle(glass).borderBottomLeftRadius) || 0;
    const bottom = this.app.bar.visible ? 0 : Math.round(round / 2.4);
    return { ...NONE, top: this.size === "full" ? clock : 0, bottom };
  }

  /** Where Telegram's own buttons cover the page. */
  contentSafeArea() {
    return { ...NONE, top: this.size === "full" ? this.app.head.offsetHeight : 0 };
  }

  /** Tell both areas where they are others than before. */
  tellAreas() {
    const [area, content] = [this.safeArea(), this.contentSafeArea()];
    const words = JSON.stringify([area, content]);
    if (words === this.#told) return;
    this.#told = words;
    this.app.tell("safe_area_changed", area);
    this.app.tell("content_safe_area_changed", content);
  }
}

/** Apps opened by a link or from the profile fill the screen, those of buttons half of it. */
function firstSize({ kind, mode }) {
  if (mode) return mode === "fullscreen" ? "full" : "compact";
  return kind === "link" || kind === "main" ? "expanded" : "compact";
}
