/** The simulator's control API, as the page speaks it. */

/** The simulator said no; the message is its own sentence. */
export class Refusal extends Error {}

async function call(method, path, body) {
  const answer = await fetch(`/sim${path}`, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(content.error || `The simulator answered ${answer.status}.`);
  return content;
}

/** Read something. */
export const read = (path) => call("GET", path);

/** Do something to the run: people, clock. */
export const act = (path, body = {}) => call("POST", path, body);

/** Change something that exists. */
export const change = (path, body) => call("PATCH", path, body);

/** Do what a person does with their phone: `asPerson(1001, "text", { text: "Hello" })`. */
export const asPerson = (id, verb, body = {}) => act(`/people/${id}/${verb}`, body);
