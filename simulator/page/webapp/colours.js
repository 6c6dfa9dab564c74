/** Colours of a Mini App: those of the theme by name, and whatever the app chose itself. */

const HEX = /^#[0-9a-f]{6}$/i;

/** The colour meant by a `#rrggbb` or by the name of a theme colour; `null` when it is neither. */
export function colourOf(meant, params) {
  if (typeof meant !== "string") return null;
  if (HEX.test(meant)) return meant;
  return Object.hasOwn(params, meant) ? params[meant] : null;
}

/** Black or white, whichever is read better on a colour. */
export function inkOn(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? "#10191f" : "#ffffff";
}
