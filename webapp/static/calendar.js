/**
 * The calendar: one month at a time, from today until a year ahead, by finger, mouse and keyboard.
 *
 * Every name comes from the server: browsers do not know the months of all our languages. Days
 * are written as in ISO 8601 and counted in UTC, where no clock is ever changed.
 */

const DAY = 86_400_000;
const SWIPE = 40; // pixels

const iso = (moment) => new Date(moment).toISOString().slice(0, 10);
const at = (day) => Date.parse(`${day}T00:00:00Z`);
const later = (day, days) => iso(at(day) + days * DAY);
const weekday = (day) => (new Date(at(day)).getUTCDay() + 6) % 7; // Monday is 0
const monthOf = (day) => day.slice(0, 7);

/** The same day some months later, or the last one of a shorter month. */
function monthsLater(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  const longest = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, longest)));
}

/** Bring the calendar of a page to life, if it has one. */
export function startCalendar(page) {
  const frame = page.querySelector("[data-calendar]");
  if (frame) new Calendar(frame).show();
}

class Calendar {
  /** @param {HTMLElement} frame with the names and the bounds, as the server has written them */
  constructor(frame) {
    this.frame = frame;
    this.grid = frame.querySelector("[role=grid]");
    this.rows = frame.querySelector("tbody");
    this.field = frame.querySelector("input[name=day]");
    this.title = frame.querySelector(".month");
    this.turns = [...frame.querySelectorAll("[data-turn]")];
    const told = frame.dataset;
    [this.first, this.last] = [told.first, told.last];
    this.months = JSON.parse(told.months);
    this.monthsOfDays = JSON.parse(told.monthsOfDays);
    this.parts = JSON.parse(told.parts);
    this.weekdays = [...frame.querySelectorAll("th")].map((head) => head.abbr);
    this.focused = this.within(this.field.value || this.first);
    this.listen();
  }

  within(day) {
    if (day < this.first) return this.first;
    return day > this.last ? this.last : day;
  }

  listen() {
    for (const turn of this.turns)
      turn.addEventListener("click", () => this.turn(Number(turn.dataset.turn)));
    this.grid.addEventListener("keydown", (event) => this.onKey(event));
    this.grid.addEventListener("click", (event) => {
      const day = event.target.closest("[data-date]")?.dataset.date;
      if (day) this.choose(day);
    });
    let start = null;
    this.grid.addEventListener("touchstart", ({ changedTouches: [touch] }) => (start = touch), {
      passive: true,
    });
    this.grid.addEventListener("touchend", ({ changedTouches: [touch] }) => {
      const [x, y] = [touch.clientX - start.clientX, touch.clientY - start.clientY];
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) this.turn(x < 0 ? 1 : -1);
    });
  }

  /** Turn to another month, as far as there are days to choose. */
  turn(months) {
    const day = this.within(monthsLater(`${monthOf(this.focused)}-01`, months));
    if (monthOf(day) === monthOf(this.focused)) return;
    this.grid.dataset.way = months > 0 ? "next" : "previous";
    this.focused = day;
    this.show();
  }

  onKey(event) {
    const day = this.focused;
    const year = event.shiftKey ? 12 : 1;
    const moves = {
      ArrowLeft: () => later(day, -1),
      ArrowRight: () => later(day, 1),
      ArrowUp: () => later(day, -7),
      ArrowDown: () => later(day, 7),
      Home: () => later(day, -weekday(day)),
      End: () => later(day, 6 - weekday(day)),
      PageUp: () => monthsLater(day, -year),
      PageDown: () => monthsLater(day, year),
    };
    if (event.key === "Enter" || event.key === " ") this.choose(day);
    else if (moves[event.key]) {
      this.focused = this.within(moves[event.key]());
      this.show();
      this.cell(this.focused).focus();
    } else return;
    event.preventDefault();
  }

  choose(day) {
    if (day < this.first || day > this.last) return;
    this.focused = day;
    this.field.value = day;
    this.show();
    this.cell(day).focus({ preventScroll: true });
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  cell = (day) => this.rows.querySelector(`[data-date="${day}"]`);

  /** Write the month of the day that has, or would have, the focus. */
  show() {
    const [year, month] = this.focused.split("-").map(Number);
    this.title.textContent = `${this.months[month - 1]} ${year}`;
    for (const turn of this.turns) {
      const edge = Number(turn.dataset.turn) < 0 ? this.first : this.last;
      turn.toggleAttribute("disabled", monthOf(edge) === monthOf(this.focused));
    }
    const start = `${monthOf(this.focused)}-01`;
    const end = later(monthsLater(start, 1), -1);
    const rows = [];
    for (let monday = later(start, -weekday(start)); monday <= end; monday = later(monday, 7)) {
      const row = document.createElement("tr");
      for (let place = 0; place < 7; place++) row.append(this.day(later(monday, place), start, end));
      rows.push(row);
    }
    this.rows.replaceChildren(...rows);
    this.offerParts();
  }

  day(day, start, end) {
    const cell = document.createElement("td");
    if (day < start || day > end) return cell;
    const mayBeChosen = this.first <= day && day <= this.last;
    cell.dataset.date = day;
    cell.textContent = String(Number(day.slice(8)));
    cell.tabIndex = day === this.focused ? 0 : -1;
    cell.setAttribute("aria-label", this.inWords(day));
    cell.setAttribute("aria-selected", String(day === this.field.value));
    if (!mayBeChosen) cell.setAttribute("aria-disabled", "true");
    if (day === this.first) cell.setAttribute("aria-current", "date");
    return cell;
  }

  inWords(day) {
    const [, month, date] = day.split("-").map(Number);
    return this.frame.dataset.pattern
      .replace("{weekday}", this.weekdays[weekday(day)])
      .replace("{day}", String(date))
      .replace("{month}", this.monthsOfDays[month - 1]);
  }

  /** Leave only the parts of the chosen day that are not over yet. */
  offerParts() {
    const left = this.parts[this.field.value];
    for (const choice of this.frame.form?.elements.when ?? this.frame.closest("form").elements.when) {
      choice.disabled = left !== undefined && choice.value !== "exact" && !left.includes(choice.value);
      if (choice.disabled) choice.checked = false;
    }
  }
}
