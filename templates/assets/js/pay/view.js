// What a reader sees of the figures, written as the query of a link. It imports nothing of the page.

export const FILTERS = ["place", "role", "level", "source", "year", "currency", "measure", "component"];
const ORDERS = ["low", "high", "new"];
export const MOST_PICKED = 6;

/** A view that shows all, in the order of the page. */
export function whole() {
  return { filters: new Map(), sort: "", picked: [] };
}

/**
 * The view that a query names, and what of it is not known here, as pairs of name and value. A link may be old, cut or
 * made by hand: nothing in it can fail.
 *
 * @param isKnown whether a filter has a value
 * @param hasRow  whether there is a row of a name
 * @param renamed new names by former ones
 */
export function read(query, isKnown, hasRow, renamed) {
  const view = whole();
  const unknown = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === "compare") {
      for (const asked of value.split(",").filter((asked) => asked !== "")) {
        const [set, ...rest] = asked.split("#");
        const row = [renamed.get(set) ?? set, ...rest].join("#");
        if (hasRow(row) && view.picked.length < MOST_PICKED) {
          view.picked.push(...view.picked.includes(row) ? [] : [row]);
        } else {
          unknown.push([name, asked]);
        }
      }
    } else if (name === "sort" && ORDERS.includes(value)) {
      view.sort = value;
    } else if (FILTERS.includes(name) && isKnown(name, renamed.get(value) ?? value)) {
      view.filters.set(name, renamed.get(value) ?? value);
    } else if (value !== "" || !(name === "sort" || FILTERS.includes(name))) {
      unknown.push([name, value]);
    }
  }
  return { view, unknown };
}

/** The query of a view; empty for the whole. */
export function written(view) {
  const parts = FILTERS.filter((name) => view.filters.has(name))
    .map((name) => `${name}=${encoded(view.filters.get(name))}`);
  if (view.sort !== "") {
    parts.push(`sort=${view.sort}`);
  }
  if (view.picked.length > 0) {
    parts.push(`compare=${view.picked.map(encoded).join(",")}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Ids stay legible in a link. */
function encoded(text) {
  return encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%40", "@");
}
