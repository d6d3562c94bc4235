// What can be said of two figures side by side, in the words that the page says it in. A figure is what
// figures.js says of a row.
import words from "../words/pay.js";
import { compare, gap, grouped, percent } from "./decimal.js";
import { UNSTATED } from "./figures.js";

const TERMS = ["role", "place", "level", "period", "component", "currency"];

/** Where a figure is paid, without what that lies in. */
export function placeOf(figure) {
  return figure.place.split(" ")[0];
}

/** In what two figures do not agree, so that they are not subtracted; empty where they do in all. */
export function disagreements(a, b) {
  return TERMS.filter((term) => {
    const [x, y] = term === "place" ? [placeOf(a), placeOf(b)] : [a[term], b[term]];
    const isNeeded = term === "place" || term === "currency";
    return x !== y || isNeeded && x === UNSTATED;
  });
}

function apart(a, b, unit, format) {
  if (compare(a, b) === 0) {
    return words.same;
  }
  const amount = `${unit}\u00a0${grouped(gap(a, b), format.group, format.point)}`;
  const share = percent(a, b);
  return share === undefined ? words["apart-from-zero"].replace("{amount}", () => amount)
    : words.apart.replace("{amount}", () => amount).replace("{percent}", () => share);
}

function ends(a, b, isOpen, unit, format) {
  return isOpen || a === undefined || b === undefined ? words["open-end"] : apart(a, b, unit, format);
}

function position(amount, range, unit, format) {
  if (range.min !== undefined && compare(amount, range.min) < 0) {
    return words.below.replace("{gap}", () => apart(amount, range.min, unit, format));
  }
  if (range.max !== undefined && compare(amount, range.max) > 0) {
    return range.open === undefined ? words.above.replace("{gap}", () => apart(amount, range.max, unit, format))
      : words["beyond-open"];
  }
  return words.within;
}

/** What is said of two figures that agree in their terms. */
export function differences(a, b, format) {
  const said = [];
  const unit = a.currency;
  const hasRange = (figure) => figure.min !== undefined || figure.max !== undefined;
  if (a.amount !== undefined && b.amount !== undefined) {
    said.push(a.measure === b.measure ? apart(a.amount, b.amount, unit, format) : words["other-measure"]);
  }
  if (hasRange(a) && hasRange(b)) {
    const isOpen = a.open !== undefined || b.open !== undefined;
    said.push(words["lower-ends"].replace("{gap}", () => ends(a.min, b.min, false, unit, format)),
      words["upper-ends"].replace("{gap}", () => ends(a.max, b.max, isOpen, unit, format)));
  } else if (said.length === 0) {
    said.push(a.amount !== undefined ? position(a.amount, b, unit, format) : position(b.amount, a, unit, format));
  }
  return said;
}
