// What scripts add to a page: each line names what asks for a feature, and the script that brings it.
const features = [
  [".map-view", () => import("./roadmap/map.js")],
  ["[data-root]", () => import("./offline.js")],
  ["[data-theme-switch]", () => import("./theme-switch.js")],
  ["[data-menu]", () => import("./menu.js")],
  ["[data-toc]", () => import("./toc.js")],
  ["[data-nearest]", () => import("./nearest.js")],
  ["pre:has(> code)", () => import("./copy.js")],
  ["[data-progress]", () => import("./progress/entry.js")],
  ["[data-walks]", () => import("./walks.js")],
  ["[data-id]", () => import("./progress/marks.js")],
  ["[data-roadmap]", () => import("./progress/roadmap.js")],
  ["[data-mine]", () => import("./progress/page.js")],
  ["[data-planner]", () => import("./planner/page.js")],
  ["[data-review]", () => import("./review/page.js")],
  ["[data-search]", () => import("./search/search.js")],
  ["[data-search-page]", () => import("./search/page.js")],
  ["[data-pay]", () => import("./pay/pay.js")],
];

for (const [selector, bring] of features) {
  const elements = [...document.querySelectorAll(selector)];
  if (elements.length > 0) {
    bring().then((feature) => feature.start(elements)).catch((trouble) => {
      // Each feature fails for itself; what was left room for it is given back.
      elements.forEach((element) => { element.dataset.failed = ""; });
      console.error(trouble);
    });
  }
}
