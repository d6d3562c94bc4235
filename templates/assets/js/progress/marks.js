// Shows on lists and maps what the reader has marked: by a sign and in words, not by colour alone. Nothing moves for
// it: the style sheets keep room, and say where the words are seen.
import { element, fill } from "../element.js";
import words from "../words/progress.js";
import { openStore } from "./store.js";

const SVG = "http://www.w3.org/2000/svg";
const SIGNS = { learning: "…", done: "✓", skipped: "–" };

/** @param places elements that name an entry in `data-id` */
export async function start(places) {
  const store = await openStore();
  const show = () => places.forEach((place) => mark(place, store.of(place.dataset.id).state));
  store.onChange(show);
  show();
}

function mark(place, state) {
  if ((place.dataset.state || "") === state) {
    return;
  }
  place.querySelector("[data-mark]")?.remove();
  if (state === "") {
    delete place.dataset.state;
  } else {
    place.dataset.state = state;
  }
  if (place.namespaceURI === SVG) {
    markOnMap(place, state);
  } else if (state !== "") {
    place.append(" ", element("span", { class: `mark-${state}`, "data-mark": true }, words[state]));
  }
}

/** A sign in the corner of its box, and the state in its name. */
function markOnMap(place, state) {
  place.dataset.name ??= place.getAttribute("aria-label") || place.textContent.trim();
  const name = place.dataset.name;
  place.setAttribute("aria-label", state === "" ? name : fill(words["name-marked"], { name, state: words[state] }));
  const box = place.querySelector("rect");
  if (state !== "" && box !== null) {
    const sign = document.createElementNS(SVG, "text");
    sign.setAttribute("data-mark", "");
    sign.setAttribute("class", `mark-${state}`);
    sign.setAttribute("text-anchor", "end");
    sign.setAttribute("x", box.x.baseVal.value + box.width.baseVal.value - 5);
    sign.setAttribute("y", box.y.baseVal.value + box.height.baseVal.value / 2 + 5);
    sign.textContent = SIGNS[state];
    place.append(sign);
  }
}
