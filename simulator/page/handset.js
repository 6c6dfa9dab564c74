/** What one phone knows: its person, the chat with the bot, and which presses wait for an answer. */

import { read } from "/page/api.js";

const PATIENCE_MS = 30_000;

/** One person's phone. Its id is the person's, and that of their private chat. */
export class Phone {
  messages = new Map();
  cards = [];
  commands = [];
  menuButton = { type: "default" };
  replyKeyboard = null;
  action = null;
  unread = 0;
  news = null; // the newest of them
  seq = 0;
  #waiting = new Map();
  #answered = new Set();

  constructor(person) {
    this.person = person;
  }

  get id() {
    return this.person.id;
  }

  /** `new`, `open`, `blocked` or `gone`. */
  get state() {
    const { deactivated, blocked, started } = this.person;
    if (deactivated) return "gone";
    if (blocked) return "blocked";
    return started ? "open" : "new";
  }

  /** Something has come that nobody looks at yet. */
  hear(message) {
    this.unread += 1;
    this.news = message;
  }

  /** Somebody has looked: nothing is unread. */
  read() {
    this.unread = 0;
    this.news = null;
  }

  /** Read the chat anew. */
  async load() {
    const [{ messages, reply_keyboard, seq }, { unanswered }] = await Promise.all([
      read(`/people/${this.id}/chats/${this.id}`),
      read("/unanswered"),
      this.loadMenus(),
    ]);
    this.messages = new Map(messages.map((message) => [message.message_id, message]));
    Object.assign(this, { replyKeyboard: reply_keyboard, seq });
    this.#waiting.clear();
    for (const press of unanswered.filter(({ person_id }) => person_id === this.id)) {
      this.wait(press.callback_query_id, this.#spotAnywhere(press.data));
    }
    return this;
  }

  /** Read the menus of this chat, and the bot's description in the person's language. */
  async loadMenus() {
    const language = encodeURIComponent(this.person.language_code);
    const [{ commands, description }, { chats }] = await Promise.all([
      read(`/bot?language=${language}&chat_id=${this.id}`),
      read(`/people/${this.id}/chats`),
    ]);
    Object.assign(this, { commands, description, menuButton: chats[0].menu_button });
  }

  /** The id of the newest message, 0 when there is none. */
  newest() {
    return Math.max(0, ...this.messages.keys());
  }

  /** Where a callback button with this data is: `message:row:column`, or `null`. */
  spotOf(messageId, data) {
    const rows = this.messages.get(messageId)?.inline_keyboard ?? [];
    for (const [row, buttons] of rows.entries()) {
      const column = buttons.findIndex((button) => button.data === data);
      if (column >= 0) return `${messageId}:${row}:${column}`;
    }
    return null;
  }

  #spotAnywhere(data) {
    return (
      [...this.messages.keys()]
        .reverse()
        .map((id) => this.spotOf(id, data))
        .find(Boolean) ?? null
    );
  }

  /** A press waits for its answer. The answer may have come before we were told of the press. */
  wait(callbackQueryId, spot) {
    if (!spot || this.#answered.has(callbackQueryId)) return;
    this.#waiting.set(callbackQueryId, { spot, until: performance.now() + PATIENCE_MS });
  }

  /** The bot has answered a press. */
  stopWaiting(callbackQueryId) {
    this.#answered.add(callbackQueryId);
    this.#waiting.delete(callbackQueryId);
  }

  /** Whether the button at this spot waits; like Telegram, not for ever. */
  isWaiting(spot) {
    return [...this.#waiting.values()].some(
      (press) => press.spot === spot && press.until > performance.now(),
    );
  }
}
