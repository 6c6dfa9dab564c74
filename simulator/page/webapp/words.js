/** What each word of a Mini App makes the phone do, by its name in Telegram's protocol. */

import { openPopup, requestPhone, requestWriteAccess } from "/page/webapp/asking.js";

const DATA_LIMIT_BYTES = 4096;
const UNSUPPORTED = { error: "UNSUPPORTED" };

/** Do what the page in the frame says. */
export function obey(app, word, data) {
  if (Object.hasOwn(DOINGS, word)) DOINGS[word](app, data);
  else if (Object.hasOwn(REFUSALS, word)) app.tell(...REFUSALS[word](data));
  else console.info(`This phone does not know what ${word} means`);
}

const DOINGS = {
  iframe_ready: () => {},
  iframe_will_reload: (app) => app.forget(),
  web_app_ready: (app) => app.ready(),
  web_app_expand: (app) => app.viewport.size === "compact" && app.viewport.resize("expanded"),
  web_app_close: (app) => app.close(),

  web_app_setup_main_button: (app, data) => app.setup("main", data),
  web_app_setup_secondary_button: (app, data) => app.setup("secondary", data),
  web_app_setup_back_button: (app, { is_visible }) => app.showBack(is_visible === true),
  web_app_setup_settings_button: (app, { is_visible }) => {
    app.hasSettings = is_visible === true;
  },
  web_app_setup_closing_behavior: (app, { need_confirmation }) => {
    app.needsConfirmation = need_confirmation === true;
  },
  // There is nothing to swipe here; what the app asked for can be looked up on its frame.
  web_app_setup_swipe_behavior: (app, { allow_vertical_swipe }) => {
    app.box.dataset.swipes = allow_vertical_swipe === false ? "off" : "on";
  },
  web_app_toggle_orientation_lock: () => {},
  web_app_hide_keyboard: () => {},

  web_app_request_theme: (app) => app.looks.tell(),
  web_app_request_viewport: (app) => app.viewport.tell(true),
  web_app_request_safe_area: (app) => app.tell("safe_area_changed", app.viewport.safeArea()),
  web_app_request_content_safe_area: (app) =>
    app.tell("content_safe_area_changed", app.viewport.contentSafeArea()),
  web_app_set_header_color: (app, { color_key, color }) =>
    app.looks.colour("head", color_key ?? color),
  web_app_set_background_color: (app, { color }) => app.looks.colour("page", color),
  web_app_set_bottom_bar_color: (app, { color }) => app.looks.colour("bottom", color),
  web_app_request_fullscreen: (app) =>
    app.viewport.size === "full"
      ? app.tell("fullscreen_failed", { error: "ALREADY_FULLSCREEN" })
      : app.viewport.resize("full"),
  web_app_exit_fullscreen: (app) =>
    app.viewport.size === "full" && app.viewport.resize("expanded"),

  web_app_trigger_haptic_feedback: (app, data) => app.tremble(trembling(data)),
  web_app_open_popup: openPopup,
  web_app_request_write_access: requestWriteAccess,
  web_app_request_phone: requestPhone,

  web_app_open_link: (app, { url }) => app.view.links.link({ url: String(url ?? "") }),
  web_app_open_tg_link: (app, { path_full }) => app.openTelegram(String(path_full ?? "")),
  web_app_switch_inline_query: (app, { query }) => {
    app.close();
    app.view.links.switch_inline({ query: String(query ?? "") });
  },
  web_app_data_send: (app, { data }) => sendData(app, String(data ?? "")),
};

/** Only an app of the reply keyboard may hand something to the bot this way. */
async function sendData(app, data) {
  const { kind, button_text } = app.launch;
  if (kind !== "keyboard" || new TextEncoder().encode(data).length > DATA_LIMIT_BYTES) return;
  if (await app.view.perform("web-app-data", { button_text: button_text ?? "", data })) app.close();
}

function trembling({ type, impact_style, notification_type }) {
  const selection_change = "selection";
  return { impact: impact_style, notification: notification_type, selection_change }[type] ?? null;
}

/** What a phone of this table cannot do, and what it answers. */
const REFUSALS = {
  // Telegram lets only apps of the attachment menu read the clipboard; there is none here.
  web_app_read_text_from_clipboard: ({ req_id }) => [
    "clipboard_text_received",
    { req_id, data: null },
  ],
  web_app_invoke_custom_method: ({ req_id }) => [
    "custom_method_invoked",
    { req_id, ...UNSUPPORTED },
  ],
  web_app_device_storage_save_key: storage("device"),
  web_app_device_storage_get_key: storage("device"),
  web_app_device_storage_clear: storage("device"),
  web_app_secure_storage_save_key: storage("secure"),
  web_app_secure_storage_get_key: storage("secure"),
  web_app_secure_storage_restore_key: storage("secure"),
  web_app_secure_storage_clear: storage("secure"),
  web_app_open_invoice: ({ slug }) => ["invoice_closed", { slug, status: "failed" }],
  web_app_open_scan_qr_popup: () => ["scan_qr_popup_closed"],
  web_app_biometry_get_info: () => ["biometry_info_received", { available: false }],
  web_app_check_location: () => ["location_checked", { available: false }],
  web_app_request_location: () => ["location_requested", { available: false }],
  web_app_send_prepared_message: () => ["prepared_message_failed", UNSUPPORTED],
  web_app_request_file_download: () => ["file_download_requested", { status: "cancelled" }],
  web_app_request_emoji_status_access: () => [
    "emoji_status_access_requested",
    { status: "cancelled" },
  ],
  web_app_set_emoji_status: () => ["emoji_status_failed", UNSUPPORTED],
  web_app_add_to_home_screen: () => ["home_screen_failed", UNSUPPORTED],
  web_app_check_home_screen: () => ["home_screen_checked", { status: "unsupported" }],
  web_app_start_accelerometer: () => ["accelerometer_failed", UNSUPPORTED],
  web_app_start_device_orientation: () => ["device_orientation_failed", UNSUPPORTED],
  web_app_start_gyroscope: () => ["gyroscope_failed", UNSUPPORTED],
};

function storage(where) {
  return ({ req_id }) => [`${where}_storage_failed`, { req_id, ...UNSUPPORTED }];
}
