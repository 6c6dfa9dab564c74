/** The Mini Apps that are open on this table, at most one a phone. */

import { recall, remember } from "/page/dom.js";
import { MiniApp } from "/page/webapp/miniapp.js";

/** Opens Mini Apps, and opens them again after a reload of the page. */
export class WebApps {
  #open = new Map();

  constructor(table) {
    this.table = table;
    addEventListener("pagehide", () => this.#keep());
  }

  /** Open a launch on its phone. One that is open there goes first, if its person lets it. */
  async open(view, launch) {
    const { protocol } = new URL(launch.url, location.href);
    if (!view || !/^https?:$/.test(protocol)) return;
    const other = this.#open.get(launch.person_id);
    if (other && !(await other.leave())) return;
    const app = new MiniApp(view, launch, () => {
      this.#open.delete(launch.person_id);
      this.#keep();
    });
    this.#open.set(launch.person_id, app);
    this.#keep();
  }

  /** A phone is gone, and its app with it. */
  drop(personId) {
    this.#open.get(personId)?.close();
  }

  /**
   * Open again what was open before the page was loaded anew; the pages inside begin anew too.
   * An earlier `seq` than before means another run, which knows nothing of those launches.
   */
  reopen(viewOf) {
    const { seq, launches } = recall("apps", { seq: 0, launches: [] }, "sessionStorage");
    if (seq > this.table.seq) return;
    const shut = launches.filter(({ person_id }) => !this.#open.has(person_id));
    for (const launch of shut) this.open(viewOf(launch.person_id), launch);
  }

  #keep() {
    const launches = [...this.#open.values()].map(({ launch }) => launch);
    remember("apps", { seq: this.table.seq, launches }, "sessionStorage");
  }
}
