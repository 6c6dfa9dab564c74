/** Small panels that hang from a button: menus and forms. Escape and a press elsewhere close them. */

import { el } from "/page/dom.js";
import { icon } from "/page/icons.js";

const GAP_PX = 8;
let count = 0;

/** Hang `panel` from `button`; `fill` runs each time before it is shown. */
export function hang(button, panel, fill = () => {}) {
  count += 1;
  panel.id ||= `popup-${count}`;
  panel.popover = "auto";
  button.popoverTargetElement = panel;
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", panel.id);
  panel.addEventListener("beforetoggle", ({ newState }) => newState === "open" && fill());
  panel.addEventListener("toggle", ({ newState }) => {
    button.setAttribute("aria-expanded", String(newState === "open"));
    if (newState === "open") place(panel, button);
  });
}

/** Put an open panel under its button, inside the window. */
function place(panel, button) {
  const at = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = panel;
  const left = Math.min(at.right - offsetWidth, innerWidth - offsetWidth - GAP_PX);
  const top = Math.min(at.bottom + 4, innerHeight - offsetHeight - GAP_PX);
  panel.style.left = `${Math.max(GAP_PX, left)}px`;
  panel.style.top = `${Math.max(GAP_PX, top)}px`;
}

/** Make a button with a menu. `items()` gives `{ icon, label, danger, onclick }` each time it opens. */
export function menuButton(button, items) {
  const panel = el("div", {
    class: "popup menu",
    role: "menu",
    "aria-label": "Actions",
    onkeydown: walk,
  });
  const choose = (item) => () => {
    panel.hidePopover();
    item.onclick();
  };
  const draw = (item, index) => {
    const props = {
      type: "button",
      role: "menuitem",
      autofocus: index === 0,
      onclick: choose(item),
    };
    return el(
      "button",
      { ...props, class: item.danger ? "danger" : null },
      icon(item.icon),
      item.label,
    );
  };
  hang(button, panel, () => panel.replaceChildren(...items().map(draw)));
  button.setAttribute("aria-haspopup", "menu");
  return [button, panel];
}

function walk(event) {
  const items = [...event.currentTarget.children];
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  items.at(step % items.length).focus();
}
