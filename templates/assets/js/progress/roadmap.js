// How far the reader is on a roadmap.
import { element, fill } from "../element.js";
import words from "../words/progress.js";
import { goal } from "../planner/goals.js";
import { loadPaths } from "./paths.js";
import { progress } from "./percent.js";
import { openStore } from "./store.js";

/** @param places elements that name a roadmap in `data-roadmap` */
export async function start(places) {
  const store = await openStore();
  const shown = places.map((place) => {
    const line = element("p", { class: "bar-line" });
    place.prepend(line);
    return { line, id: place.dataset.roadmap };
  });
  let known = null;
  const show = async () => {
    if (store.ids().length > 0) {
      known ??= loadPaths();
      const loaded = await known;
      // The browser may have an older list than the page is.
      shown.filter(({ id }) => loaded.targets.has(id))
        .forEach(({ line, id }) => line.replaceChildren(...bar(loaded, loaded.targets.get(id), store)));
    } else {
      shown.forEach(({ line }) => line.replaceChildren(words.begin));
    }
  };
  store.onChange(show);
  await show();
}

/** A bar with its figure, for a target of the published paths. */
export function bar({ paths, entries }, target, store) {
  const { done, of, percent } = progress(entries, goal(paths, target, false), (id) => store.of(id));
  return [element("progress", { value: String(done), max: String(Math.max(1, of)), "aria-label": target.title }),
    " ", element("span", {}, fill(words.percent, { percent, done, of }))];
}
