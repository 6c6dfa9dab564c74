/** What the page knows: the bot, the people and their phones, the calls, the clock. Views listen. */

import { read } from "/page/api.js";
import { recall, remember } from "/page/dom.js";
import { Phone } from "/page/handset.js";

const CALLS_KEPT = 300;

/** Everything on the table. `seq` is the newest event it includes. */
export class Table {
  bot = null;
  clock = null;
  caption = { text: "", person_id: null };
  seq = 0;
  active = null;
  calls = [];
  phones = new Map();
  #listeners = new Map();

  /** Call `listener(detail)` whenever `topic` is told. */
  on(topic, listener) {
    this.#listeners.set(topic, [...(this.#listeners.get(topic) ?? []), listener]);
  }

  /** Tell every view that listens. */
  tell(topic, detail) {
    for (const listener of this.#listeners.get(topic) ?? []) listener(detail);
  }

  /** Read everything anew. */
  async load() {
    const run = await read("");
    const [{ people }, { calls }] = await Promise.all([
      read("/people"),
      read(`/calls?limit=${CALLS_KEPT}`),
    ]);
    const phones = await Promise.all(people.map((person) => this.#phoneOf(person).load()));
    this.#dealCards(run.seq, phones);
    Object.assign(this, { bot: run.bot, caption: run.caption, calls, seq: run.seq });
    this.phones = new Map(phones.map((phone) => [phone.id, phone]));
    this.#setClock(run);
    this.tell("loaded");
  }

  #phoneOf(person) {
    const phone = this.phones.get(person.id) ?? new Phone(person);
    phone.person = person;
    return phone;
  }

  /** Take in one event of the simulator; what changes nothing here is told as it is. */
  apply(event) {
    this.seq = event.seq;
    const take = this[`_${event.kind}`];
    if (take) take.call(this, event);
    else this.tell(event.kind, event);
  }

  /** Somebody looks at this phone now: nothing on it is unread. */
  look(id) {
    this.active = id;
    this.phones.get(id)?.read();
    this.tell("looked", id);
  }

  /** How many messages nobody has looked at, on all phones. */
  get unread() {
    return [...this.phones.values()].reduce((sum, phone) => sum + phone.unread, 0);
  }

  /** The simulated moment, in milliseconds. */
  now() {
    return this.clock
      ? Date.parse(this.clock.now) + performance.now() - this.clock.heard
      : Date.now();
  }

  /** Hand a link from one phone to another: a card that only this page knows. */
  hand(card) {
    const phone = this.phones.get(card.to);
    phone.cards.push({
      ...card,
      after: phone.newest(),
      date: Math.floor(this.now() / 1000),
      key: `${Date.now()}`,
    });
    this.#count(phone, { from_name: card.from, text: card.text || card.url });
    this.keepCards();
    this.tell("card", { phone, card: phone.cards.at(-1) });
  }

  /** Keep the cards over a reload of the page. */
  keepCards() {
    const cards = [...this.phones.values()].flatMap((phone) => phone.cards);
    remember("cards", { seq: this.seq, cards }, "sessionStorage");
  }

  /** Cards belong to one run: an earlier `seq` than before means that the simulator began anew. */
  #dealCards(seq, phones) {
    if (this.bot) this.keepCards();
    const kept = recall("cards", { seq: 0, cards: [] }, "sessionStorage");
    const cards = kept.seq > seq ? [] : kept.cards;
    for (const phone of phones) phone.cards = cards.filter((card) => card.to === phone.id);
  }

  /** Something came to a phone: news, unless it is being looked at. */
  #count(phone, message) {
    if (this.active !== phone.id) phone.hear(message);
    this.tell("unread", phone);
  }

  /** A phone whose chat may change now: one without a network goes on showing what it showed. */
  #reached(id) {
    const phone = this.phones.get(id);
    return phone?.person.offline ? undefined : phone;
  }

  #setClock({ now, shift_seconds }) {
    this.clock = { now, shift_seconds, heard: performance.now() };
    this.tell("clock");
  }

  // One method an event kind, named after it. Groups have no phone here and are passed over.

  _clock(event) {
    this.#setClock(event);
  }

  _call({ call }) {
    this.calls = [...this.calls, call].slice(-CALLS_KEPT);
    this.tell("call", call);
  }

  _bot({ bot }) {
    this.bot = bot;
    this.tell("bot");
    clearTimeout(this.botTimer);
    // A starting bot sets its commands for every language: ask once, when it has finished.
    this.botTimer = setTimeout(() => this.phones.forEach((phone) => this.#learn(phone)), 200);
  }

  async #learn(phone) {
    await phone.loadMenus().catch(() => {});
    this.tell("person", phone);
  }

  _person({ person }) {
    const known = this.phones.has(person.id);
    const cutOff = this.phones.get(person.id)?.person.offline;
    const phone = this.#phoneOf(person);
    this.phones.set(person.id, phone);
    this.tell(known ? "person" : "seated", phone);
    if (cutOff && !person.offline) this.#catchUp(phone);
    else this.#learn(phone);
  }

  /** The network is back: show all that came meanwhile. */
  async #catchUp(phone) {
    const seen = phone.newest();
    await phone.load().catch(() => {});
    for (const message of phone.messages.values())
      if (message.message_id > seen && message.from_id !== phone.id) this.#count(phone, message);
    this.tell("back", phone);
  }

  _reachability({ person_id, started, blocked, deactivated, can_write }) {
    const phone = this.phones.get(person_id);
    if (!phone) return;
    Object.assign(phone.person, { started, blocked, deactivated, can_write });
    this.tell("person", phone);
  }

  _chat({ chat }) {
    const phone = this.phones.get(chat.id);
    if (!phone) return;
    phone.menuButton = chat.menu_button;
    this.tell("person", phone);
  }

  _message({ seq, chat_id, message }) {
    const phone = this.#reached(chat_id);
    if (!phone || seq <= phone.seq) return;
    phone.messages.set(message.message_id, message);
    phone.action = null;
    if (message.from_id === phone.id) this.#hold(phone);
    else this.#count(phone, message);
    this.tell("message", { phone, message });
  }

  /** Its person writes or presses: nothing on this phone is news to them. */
  #hold(phone) {
    phone.read();
    this.tell("unread", phone);
  }

  _edited({ seq, chat_id, message }) {
    const phone = this.#reached(chat_id);
    if (!phone?.messages.has(message.message_id) || seq <= phone.seq) return;
    phone.messages.set(message.message_id, message);
    this.tell("message", { phone, message });
  }

  _deleted({ chat_id, message_id }) {
    const phone = this.#reached(chat_id);
    if (phone?.messages.delete(message_id)) this.tell("gone", { phone, messageId: message_id });
  }

  _keyboard({ seq, chat_id, person_id, reply_keyboard }) {
    const phone = this.#reached(person_id);
    if (!phone || chat_id !== person_id || seq <= phone.seq) return;
    phone.replyKeyboard = reply_keyboard;
    this.tell("keyboard", phone);
  }

  _action({ chat_id, action }) {
    const phone = this.#reached(chat_id);
    if (!phone) return;
    phone.action = { action, until: performance.now() + 5000 };
    this.tell("action", phone);
  }

  _pressed({ chat_id, message_id, person_id, callback_query_id, data }) {
    const phone = this.phones.get(person_id);
    if (!phone || chat_id !== person_id) return;
    this.#hold(phone);
    phone.wait(callback_query_id, phone.spotOf(message_id, data));
    this.tell("waiting", phone);
  }

  _answered(answer) {
    const phone = this.#reached(answer.person_id);
    if (!phone) return;
    phone.stopWaiting(answer.callback_query_id);
    this.tell("waiting", phone);
    this.tell("answered", { phone, answer });
  }

  _caption({ text, person_id }) {
    this.caption = { text, person_id };
    this.tell("caption");
  }

  _launched({ launch }) {
    this.tell("launched", launch);
  }
}
