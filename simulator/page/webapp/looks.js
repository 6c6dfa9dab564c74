/** How a Mini App is coloured: its theme, and the parts of the frame around it. */

import { onTheme, theme, themeParams } from "/page/theme.js";
import { colourOf, inkOn } from "/page/webapp/colours.js";

const USUAL = { head: "header_bg_color", page: "bg_color", bottom: "bottom_bar_bg_color" };

/** The looks of `app`, painted on its `box` and its bottom `bar`. */
export class Looks {
  #chosen = null;
  #meant = { ...USUAL };

  constructor(app, signal) {
    this.app = app;
    onTheme(() => this.#chosen ?? this.#changed(), signal);
    this.paint();
  }

  /** `light` or `dark`: the table's, unless another was chosen for this app. */
  get theme() {
    return this.#chosen ?? theme();
  }

  get #params() {
    return themeParams(this.theme);
  }

  /** Show this app in a theme of its own, whatever the table's is. */
  show(chosen) {
    this.#chosen = chosen;
    this.#changed();
  }

  /** Colour a part (`head`, `page`, `bottom`) as the page wants it. */
  colour(part, meant) {
    if (!colourOf(meant, this.#params)) return;
    this.#meant[part] = meant;
    this.paint();
  }

  /** Back to the colours of the theme. */
  forget() {
    this.#meant = { ...USUAL };
    this.paint();
  }

  #changed() {
    this.paint();
    this.tell();
  }

  /** Tell the page the colours of the theme. */
  tell() {
    this.app.tell("theme_changed", { theme_params: this.#params });
  }

  /** Tell them unless the page was opened with these very colours. */
  tellNew() {
    const launched = new URLSearchParams(new URL(this.app.launch.url).hash.slice(1));
    const known = launched.get("tgWebAppThemeParams") === JSON.stringify(this.#params);
    if (!known) this.tell();
  }

  /** Colour the frame and its buttons. */
  paint() {
    const { box, bar } = this.app;
    box.style.colorScheme = this.theme;
    box.dataset.theme = this.theme;
    const params = this.#params;
    for (const [part, meant] of Object.entries(this.#meant)) {
      const colour = colourOf(meant, params);
      box.style.setProperty(`--app-${part}`, colour);
      box.style.setProperty(`--app-${part}-ink`, inkOn(colour));
    }
    bar.paint(params, colourOf(this.#meant.bottom, params));
  }
}
