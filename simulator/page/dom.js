/** Making elements. Everything people type becomes a text node; nothing here parses HTML. */

/** Make an element: `el("button", { class: "send", onclick: send }, "Send")`. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name.replace(/^on/, ""), value);
    else if (name === "dataset") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** A round picture with the first letter of a name, coloured by `id`. */
export function avatar(id, name) {
  const letter = [...name.trim()][0] ?? "?";
  return el(
    "span",
    { class: `avatar tone-${Math.abs(id) % 7}`, "aria-hidden": "true" },
    letter.toUpperCase(),
  );
}

/** A stack of buttons to choose from, as sheets show it. */
export function choices(items) {
  return el(
    "ul",
    { class: "choices" },
    items.map(({ picture = null, label, note = null, danger = false, onclick }) =>
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: danger ? "danger" : null, onclick },
          picture,
          el("span", { class: "choice-label", dir: "auto" }, label),
          note === null ? null : el("span", { class: "choice-note" }, note),
        ),
      ),
    ),
  );
}

/** Whether the person asked the system for less motion. */
export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Remember a small choice of this browser; a browser that forbids it just forgets. */
export function remember(key, value, shelf = "localStorage") {
  try {
    window[shelf].setItem(`simulator.${key}`, JSON.stringify(value));
  } catch {
    // Private windows may forbid storage: the choice then lasts as long as the page.
  }
}

/** Recall what `remember` kept, or the fallback. */
export function recall(key, fallback, shelf = "localStorage") {
  try {
    return JSON.parse(window[shelf].getItem(`simulator.${key}`)) ?? fallback;
  } catch {
    return fallback;
  }
}
