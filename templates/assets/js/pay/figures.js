// The figures of the page: what the attributes of a row and of the table it is from say of it.
export const UNSTATED = "not-stated";

/** The names of what was renamed by the names that links may still have. */
export function renamed(root) {
  return new Map([...root.querySelectorAll("[data-formerly]")].flatMap((place) =>
    place.dataset.formerly.split(" ").map((former) => [former, place.dataset.paySet ?? place.value])));
}

/** The figures of an explorer by their rows; what is not stated is said to be so. */
export function figuresOf(root) {
  const sets = new Map([...root.querySelectorAll("[data-pay-set]")].map((set) => [set.dataset.paySet, set]));
  return new Map([...root.querySelectorAll("[data-row]")].map((row) => {
    const set = sets.get(row.dataset.row.split("#")[0]);
    return [row, { level: UNSTATED, component: UNSTATED, ...set.dataset, ...row.dataset }];
  }));
}
