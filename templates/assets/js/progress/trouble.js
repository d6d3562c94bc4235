// What keeps the marks from being kept, in plain words.
import { element } from "../element.js";
import words from "../words/progress.js";

/** @param trouble the store's word for it, or that of a file or link that was read */
export function troubleText(trouble) {
  return words[`trouble-${trouble}`];
}

/** What is promised; where it cannot be had, the place says so and the promise fails as before. */
export async function orSay(place, promised) {
  try {
    return await promised;
  } catch (trouble) {
    place.replaceChildren(element("p", { class: "mine-trouble" }, troubleText("load")));
    throw trouble;
  }
}
