/** The start of the Mini App: outside Telegram a friendly word, inside it the first page. */

import { askToWrite, connect, expand, hear, inTelegram, launch, ready } from "./bridge.js";
import { startCalendar } from "./calendar.js";
import { onReturn, takeOver } from "./forms.js";
import { go, onPage } from "./pages.js";
import { followClient } from "./theme.js";

/** The page by which the app opens; a link's own parameter is signed and read by the server. */
function firstPage() {
  const { opening } = document.body.dataset;
  const room = new URLSearchParams(location.search).get("room");
  return room ? `${opening}?${new URLSearchParams({ room })}` : opening;
}

if (inTelegram) {
  connect();
  followClient();
  takeOver();
  onPage(startCalendar);
  hear("visibility_changed", ({ is_visible: isVisible }) => isVisible && onReturn());
  expand();
  go(firstPage(), "replace").then(() => {
    ready();
    askToWrite();
  });
} else {
  document.body.classList.add("outside");
}
