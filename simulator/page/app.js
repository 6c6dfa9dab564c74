/** The page of phones: put everything on the table and keep up with the simulator. */

import { mountCaption } from "/page/caption.js";
import { Desk } from "/page/desk.js";
import { follow } from "/page/live.js";
import { Table } from "/page/store.js";
import { applyTheme } from "/page/theme.js";
import { mountToolbar } from "/page/toolbar.js";

const LOST = "The simulator does not answer. Waiting for it to come back…";

applyTheme();
const table = new Table();
const desk = new Desk(table, document.querySelector(".desk"));
mountToolbar(table, desk);
mountCaption(table);
table.on("line", (state) => {
  document.body.dataset.state = state;
  document.querySelector(".lost").textContent = state === "lost" ? LOST : "";
});
addEventListener("pagehide", () => table.keepCards());
follow(table);
