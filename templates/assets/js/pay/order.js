// The order of rows in a table: that of the page, or by a figure or a year, never across tables.
import { compare } from "./decimal.js";

const by = {
  low: (row) => row.dataset.min ?? row.dataset.amount ?? row.dataset.max,
  high: (row) => row.dataset.max ?? row.dataset.amount ?? row.dataset.min,
};

function compared(sort, a, b) {
  if (sort === "new") {
    const [x, y] = [a, b].map((row) => row.dataset.year === "not-stated" ? "" : row.dataset.year);
    return x < y ? 1 : x > y ? -1 : 0;
  }
  const currencies = a.dataset.currency.localeCompare(b.dataset.currency, "en");
  const figures = compare(by[sort](a), by[sort](b));
  return currencies || (sort === "low" ? figures : -figures);
}

/** Remembers how the rows of a table stand, and puts them in another order and back. */
export function ordered(table) {
  const groups = [...table.tBodies].map((body) => [body, [...body.rows]]);
  const flat = document.createElement("tbody");
  return (sort) => {
    if (sort === "") {
      groups.forEach(([body, rows]) => body.append(...rows));
      flat.remove();
    } else {
      flat.append(...groups.flatMap(([, rows]) => rows).sort((a, b) => compared(sort, a, b)));
      table.append(flat);
    }
  };
}
