/** The line between a phone and the page in its frame: Telegram's bridge, as web clients speak it. */

/**
 * Talks to one frame. Only the frame itself, and only while it shows a page of the origin the app
 * was opened from, is heard and told anything.
 */
export class Bridge {
  #spoken = false;

  /** `hear(eventType, eventData)` gets what the page says, until `signal` ends it. */
  constructor(frame, address, hear, signal) {
    this.frame = frame;
    this.origin = new URL(address, location.href).origin;
    const listen = (event) => {
      if (event.source !== frame.contentWindow || event.origin !== this.origin) return;
      const { eventType, eventData } = parsed(event.data);
      if (typeof eventType !== "string") return;
      this.#spoken = true;
      hear(eventType, isObject(eventData) ? eventData : {});
    };
    addEventListener("message", listen, { signal });
  }

  /** Tell the page something; before its first word nobody would hear. */
  tell(eventType, eventData) {
    if (!this.#spoken) return;
    this.frame.contentWindow?.postMessage(JSON.stringify({ eventType, eventData }), this.origin);
  }

  /** The frame is about to show the page anew. */
  hush() {
    this.#spoken = false;
  }
}

const isObject = (value) => typeof value === "object" && value !== null;

function parsed(words) {
  if (typeof words !== "string") return {};
  try {
    return JSON.parse(words) ?? {};
  } catch {
    return {};
  }
}
