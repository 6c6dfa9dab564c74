/** The few sentences that the browser says by itself; the server has put them into the page. */

/** Say one of them: in the language of the page that is open, or else of the first one. */
export function word(name) {
  for (const shelf of document.querySelectorAll("main template.words, body > template.words")) {
    const found = /** @type {HTMLTemplateElement} */ (shelf).content.querySelector(`[data-word="${name}"]`);
    if (found) return found.textContent.trim();
  }
  return "";
}
