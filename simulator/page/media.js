/** What a message carries besides text: pictures, voices, files, contacts, polls. */

import { el } from "/page/dom.js";
import { icon } from "/page/icons.js";

const WAVE = [4, 9, 14, 8, 17, 11, 6, 13, 18, 9, 5, 12, 16, 7, 10, 15, 6, 11, 4, 8];

/** Draw a message's media or extra, `null` when it has none. */
export function drawMedia(message) {
  const { kind, media, extra } = message;
  const draw = DRAWINGS[kind];
  if (!draw || !(media || extra || kind === "story")) return null;
  return el(
    "div",
    { class: `media media-${kind}`, "data-kind": kind },
    draw(media ?? extra ?? {}, message),
  );
}

const isHere = (url) => typeof url === "string" && url.startsWith("/sim/files/");

/** Bytes are only ever taken from the simulator: an address elsewhere is shown, not visited. */
function picture(media, words) {
  const { url, width, height } = media;
  if (!isHere(url)) return placeholder("photo", `${words} from ${url}`);
  return el("img", { src: url, alt: words, width: width || 320, height: height || 240 });
}

function placeholder(name, words) {
  return el("div", { class: "placeholder" }, icon(name), el("span", {}, words));
}

function sticker(media) {
  if (media.emoji) return emoji(media.emoji, `Sticker ${media.emoji}`);
  return isHere(media.url) ? picture(media, "Sticker") : placeholder("sticker", "Sticker");
}

function voice({ duration }) {
  const wave = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  wave.setAttribute("viewBox", "0 0 100 22");
  wave.setAttribute("class", "wave");
  wave.setAttribute("aria-hidden", "true");
  line.setAttribute(
    "d",
    WAVE.map((height, index) => `M${3 + index * 5} ${11 - height / 2}v${height}`).join(" "),
  );
  wave.append(line);
  return row("play", wave, el("small", {}, `Voice, ${clockface(duration ?? 0)}`));
}

const clockface = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

function row(name, ...lines) {
  const disc = el("span", { class: "media-disc" }, icon(name));
  return el("div", { class: "media-row" }, disc, el("div", { class: "media-lines" }, lines));
}

/** A film shows its first picture; the films of this page are nothing but a picture. */
function film(media, { kind }) {
  const name = { video: "Video", video_note: "Round video", animation: "Animation" }[kind];
  const words = media.duration ? `${name}, ${clockface(media.duration)}` : name;
  if (!isHere(media.url)) return placeholder("play", words);
  const still = picture({ ...media, height: media.height || media.width }, words);
  const sign = el("span", { class: "film-sign", "aria-hidden": "true" });
  sign.append(kind === "animation" ? "GIF" : icon("play"));
  const film = el("div", { class: "film" }, still, sign);
  // Bytes that are no picture: those of a real film, or of one sent by a test.
  still.addEventListener("error", () => film.replaceWith(placeholder("play", words)));
  return film;
}

function file(media) {
  const name = media.file_name ?? "File";
  const link = () => el("a", { href: media.url, download: name, class: "link" }, name);
  const title = isHere(media.url) ? link() : el("span", {}, name);
  return row("file", title, el("small", {}, size(media.file_size)));
}

function size(bytes) {
  if (!bytes) return "size unknown";
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}

function contact({ first_name, last_name, phone_number }) {
  const name = [first_name, last_name].filter(Boolean).join(" ");
  return row("contact", el("strong", { dir: "auto" }, name), el("small", {}, phone_number ?? ""));
}

function place(extra) {
  const { latitude, longitude } = extra.location ?? extra;
  const where = `${Number(latitude).toFixed(4)}, ${Number(longitude).toFixed(4)}`;
  return row(
    "location",
    el("strong", {}, extra.title ?? "Location"),
    el("small", {}, extra.address ?? where),
  );
}

function poll({ question, options = [] }) {
  const list = options.map(({ text }) => el("li", {}, text));
  return el("div", { class: "poll" }, el("strong", {}, question), el("ul", {}, list));
}

const emoji = (sign, words) =>
  el("span", { class: "sticker", role: "img", "aria-label": words }, sign);

const DRAWINGS = {
  photo: (media) => picture(media, "Photo"),
  sticker,
  voice,
  video: film,
  video_note: film,
  animation: film,
  document: file,
  audio: file,
  contact,
  location: place,
  venue: place,
  poll,
  dice: ({ emoji: sign, value }) => emoji(sign, `${sign} shows ${value}`),
  story: () => placeholder("photo", "Story"),
};
