// The order of rows in a table: that of the page, or by a figure or a year, never across tables.
import { compare } from "./decimal.js";
import { UNSTATED } from "./figures.js";

const BY = {
  low: (figure) => figure.min ?? figure.amount ?? figure.max,
  high: (figure) => figure.max ?? figure.amount ?? figure.min,
};

/** What the number of a figure counts; where no currency is stated, that of another table may be another one. */
function unit(figure) {
  return `${figure.currency} ${figure.period} ${figure.currency === UNSTATED ? figure.paySet : ""}`;
}

function compared(sort, a, b) {
  if (sort === "new") {
    const [x, y] = [a, b].map((figure) => figure.year === UNSTATED ? "" : figure.year);
    return x < y ? 1 : x > y ? -1 : 0;
  }
  const [x, y] = [a, b].map(unit);
  const numbers = compare(BY[sort](a), BY[sort](b));
  return x < y ? -1 : x > y ? 1 : sort === "low" ? numbers : -numbers;
}

/** Remembers how the rows of a table stand, and puts them in another order and back. */
export function ordered(table, figures) {
  const groups = [...table.tBodies].map((body) => [body, [...body.rows]]);
  const flat = document.createElement("tbody");
  let now = "";
  return (sort) => {
    if (sort === now) {
      return;
    }
    now = sort;
    // Outside the page rows are moved without the page being told of each.
    const place = document.createComment("");
    table.replaceWith(place);
    if (sort === "") {
      groups.forEach(([body, rows]) => body.append(...rows));
      flat.remove();
    } else {
      flat.append(...groups.flatMap(([, rows]) => rows).sort((a, b) => compared(sort, figures.get(a), figures.get(b))));
      table.append(flat);
    }
    place.replaceWith(table);
  };
}
