// What keeps the marks from being kept, in plain words.
import words from "../words/progress.js";

/** @param trouble the store's word for it, or that of a file or link that was read */
export function troubleText(trouble) {
  return words[`trouble-${trouble}`];
}
