// Makes the map of a roadmap larger and smaller. Without it the map is scrolled at its own size.
import { button } from "../element.js";
import words from "../words/map.js";

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 3;
/** Text smaller than that is not worth having it all in sight at first. */
const READABLE = 0.8;

function tool(text, act) {
  return button(text, act, { class: false });
}

function widen(view) {
  const map = view.querySelector("svg");
  const own = map.viewBox.baseVal.width;
  let scale = 1;
  const show = (wanted) => {
    const middle = (view.scrollLeft + view.clientWidth / 2) / (own * scale);
    scale = Math.min(MOST, Math.max(LEAST, wanted));
    map.setAttribute("width", Math.round(own * scale));
    map.removeAttribute("height");
    view.scrollLeft = middle * own * scale - view.clientWidth / 2;
  };
  const fit = () => Math.min(1, view.clientWidth / own);
  const tools = view.parentElement.querySelector(".map-tools");
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", words.tools);
  tools.append(tool(words.larger, () => show(scale * STEP)), tool(words.smaller, () => show(scale / STEP)),
    tool(words.fit, () => show(fit())));
  if (view.clientWidth > 0 && fit() < 1 && fit() >= READABLE) {
    show(fit());
  }
}

export function start(views) {
  views.forEach(widen);
}
