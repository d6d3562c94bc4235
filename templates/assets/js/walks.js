// Whoever came from a roadmap finds that one first among those that ask for the same, with the way on, and again at the
// end of the page.
import { element } from "./element.js";
import words from "./words/progress.js";

function cameFrom(link) {
  return document.referrer !== "" && new URL(document.referrer).href.split(/[?#]/)[0] === link.href;
}

/** @param lists of roadmaps with their steps; the first is in sight */
export function start([first, ...others]) {
  const link = [first, ...others].flatMap((list) => [...list.querySelectorAll(".walk")]).find(cameFrom);
  if (link === undefined) {
    return;
  }
  const line = link.closest("li");
  if (!first.contains(line)) {
    others[0].prepend(first.lastElementChild);
  }
  link.after(" ", element("span", { class: "note" }, words.came));
  first.prepend(line);
  const turn = line.querySelector(".step-turn");
  const end = document.querySelector(".neighbours");
  if (turn !== null && end !== null) {
    end.before(element("nav", { class: "came", "aria-label": link.textContent },
      element("p", {}, link.cloneNode(true)), turn.cloneNode(true)));
  }
}
