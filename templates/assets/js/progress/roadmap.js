// How far the reader is on a roadmap.
import { element, fill } from "../element.js";
import words from "../words/progress.js";
import { goal } from "../learning/goals.js";
import { loadPaths } from "../learning/paths.js";
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
      known ??= loadPaths().catch((trouble) => {
        known = null;
        throw trouble;
      });
      const loaded = await known;
      // The browser may have an older list than the page is.
      shown.filter(({ id }) => loaded.targets.has(id)).forEach(({ line, id }) => {
        line.replaceChildren(...bar(loaded, loaded.targets.get(id), store));
        markSteps(loaded, loaded.targets.get(id), store);
      });
    } else {
      shown.forEach(({ line }) => line.replaceChildren(words.begin));
      document.querySelectorAll("[data-step] > [data-mark]").forEach((mark) => mark.remove());
    }
  };
  // Without a network the page stays as it is; the next mark asks again.
  store.onChange(() => show().catch(() => {}));
  await show();
}

/** Says of each step at a glance that it is done, or how much of it. */
function markSteps({ paths, entries }, target, store) {
  const stages = new Map(goal(paths, target, true).map((stage) => [stage.id, stage]));
  for (const place of document.querySelectorAll("[data-step]")) {
    place.querySelector("[data-mark]")?.remove();
    const stage = stages.get(place.dataset.step);
    const { done, of } = stage === undefined ? { done: 0 } : progress(entries, [stage], (id) => store.of(id));
    if (done > 0) {
      const state = done === of ? "done" : "learning";
      place.append(element("span", { class: `mark-${state}`, "data-mark": true },
        state === "done" ? words.done : fill(words["step-part"], { done, of })));
    }
  }
}

/** How much of a target of the published paths is done: {done, of, percent}. */
export function share({ paths, entries }, target, store) {
  return progress(entries, goal(paths, target, false), (id) => store.of(id));
}

/** A bar with its figure, for a target of the published paths. */
export function bar(loaded, target, store) {
  const { done, of, percent } = share(loaded, target, store);
  return [element("progress", { value: String(done), max: String(Math.max(1, of)), "aria-label": target.title }),
    " ", element("span", {}, fill(words.percent, { percent, done, of }))];
}
