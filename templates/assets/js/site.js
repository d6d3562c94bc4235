// What scripts add to a page: each line names what asks for a feature, and the script that brings it.
const features = [
  ["[data-search]", () => import("./search/search.js")],
  ["[data-search-page]", () => import("./search/page.js")],
  ["[data-pay]", () => import("./pay/pay.js")],
];

for (const [selector, bring] of features) {
  const elements = [...document.querySelectorAll(selector)];
  if (elements.length > 0) {
    bring().then((feature) => feature.start(elements), (trouble) => console.error(trouble));
  }
}
