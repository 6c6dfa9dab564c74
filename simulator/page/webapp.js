/** A Mini App inside a phone: a frame, and the few words of Telegram's bridge that need the phone. */

import { el } from "/page/dom.js";

/** Open a launch over the phone's screen. */
export function openWebApp(view, launch) {
  const { protocol } = new URL(launch.url, location.href);
  if (!/^https?:$/.test(protocol)) return;
  const frame = el("iframe", {
    src: launch.url,
    title: "Mini App",
    allow: "clipboard-write",
    "data-kind": launch.kind,
  });
  const listen = (event) => event.source === frame.contentWindow && hear(event.data);
  const hear = (words) => {
    const { eventType, eventData } = parse(words);
    if (eventType === "web_app_close") close();
    if (eventType === "web_app_data_send" && launch.kind === "keyboard") {
      view.perform("web-app-data", {
        button_text: launch.button_text ?? "",
        data: String(eventData?.data ?? ""),
      });
      close();
    }
    if (eventType === "web_app_open_tg_link")
      view.open(`https://t.me${eventData?.path_full ?? ""}`);
    if (eventType === "web_app_open_link") view.links.link({ url: String(eventData?.url ?? "") });
  };
  const close = view.layers.panel(view.botName, frame, () =>
    removeEventListener("message", listen),
  );
  addEventListener("message", listen);
}

function parse(words) {
  try {
    return JSON.parse(words) ?? {};
  } catch {
    return {};
  }
}
