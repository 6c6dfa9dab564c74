/** Keeping up: load everything, follow the events, start over when the line breaks. */

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Follow the simulator for ever.
 *
 * After every break the whole state is read anew, for the simulator may have been started again and
 * know nothing of what we show; where it is the same one, nothing visible changes.
 */
export async function follow(table) {
  for (;;) {
    try {
      await table.load();
      table.tell("line", "live");
      await listen(table);
    } catch (error) {
      // A fault of the page itself must not look like a lost line to whoever develops it.
      if (!(error instanceof TypeError && /fetch/i.test(error.message))) console.error(error);
    }
    table.tell("line", "lost");
    await pause(700);
  }
}

/** Pass events on until the stream breaks. */
function listen(table) {
  return new Promise((resolve) => {
    const stream = new EventSource(`/sim/events?since=${table.seq}`);
    stream.onmessage = ({ data }) => table.apply(JSON.parse(data));
    stream.onerror = () => {
      stream.close();
      resolve();
    };
  });
}
