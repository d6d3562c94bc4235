// The picked figures side by side: all that their rows say, what is not stated in words, and how far apart they are.
import { button, element, fill, filled, listed } from "../element.js";
import words from "../words/pay.js";
import { UNSTATED } from "./figures.js";
import { differences, disagreements, placeOf } from "./compare.js";

const LINES = ["figure", "place", "level", "title", "years", "measure", "component", "year", "set", "source",
  "population", "sample"];
/** What is left out where no picked row has it; of everything else it is said that it is not stated. */
const OPTIONAL = ["title", "years"];

export function letter(number) {
  return element("span", { class: "letter" }, String.fromCharCode(65 + number));
}

/** What a row, or the table it is from, shows of a part; undefined where it shows nothing. */
function part(row, root, name) {
  const set = root.querySelector(`[data-pay-set="${CSS.escape(row.dataset.row.split("#")[0])}"]`);
  const shown = row.querySelector(`[data-part="${name}"]`) || set?.querySelector(`[data-part="${name}"]`);
  return shown ? [...shown.matches("a") ? [shown] : shown.childNodes].map((node) => node.cloneNode(true)) : undefined;
}

/** What a line of a card says; undefined where the row shows nothing of it. */
function said(row, root, name) {
  const shown = part(row, root, name);
  const range = name === "figure" ? part(row, root, "range") : undefined;
  return range ? [...shown, element("span", { class: "beside" }, ...filled(words.range, { range }))] : shown;
}

/** The lines that all cards have, so that they can be read across. */
function linesOf(rows, root) {
  return LINES.filter((name) => !OPTIONAL.includes(name) || rows.some((row) => part(row, root, name)));
}

function card(row, number, names, root, onRemove) {
  const unstatedText = () => [element("span", { class: "unstated" }, words.unstated)];
  const list = element("dl", {}, ...names.map((name) => element("div", {},
    element("dt", {}, words[`line-${name}`]), element("dd", {}, ...said(row, root, name) || unstatedText()))));
  const remove = button(words.remove, onRemove,
    { class: false, "aria-label": fill(words["remove-what"], { row: named(row) }) });
  return element("div", { class: "pay-card" }, element("p", {}, letter(number), remove), list);
}

/** A row in a few words. */
export function named(row) {
  return ["place", "level", "title", "figure"].map((name) => row.querySelector(`[data-part="${name}"]`)?.textContent)
    .filter((text) => text).join(words["name-separator"]);
}

/** The strips of rows that share an axis, below a copy of it; nothing where they do not. */
function chart(rows) {
  const axes = new Set(rows.map((row) => row.closest("table").querySelector(".axis")));
  const [axis] = axes;
  if (axes.size !== 1 || !axis) {
    return [];
  }
  const scale = axis.cloneNode(true);
  scale.querySelectorAll("defs, title").forEach((used) => used.remove());
  scale.removeAttribute("aria-labelledby");
  scale.removeAttribute("role");
  const drawn = [element("span", {}), scale];
  rows.forEach((row, number) => drawn.push(letter(number), row.querySelector(".strip").cloneNode(true)));
  return [element("div", { class: "pay-drawn", "aria-hidden": "true" }, ...drawn)];
}

function apart(a, b, format) {
  const terms = disagreements(a, b);
  if (terms.length === 0) {
    return differences(a, b, format).join(" ");
  }
  const value = (figure, term) => term === "place" ? placeOf(figure) : figure[term];
  return fill(words["not-compared"], { terms: listed(terms.map((term) => {
    const isUnstated = [a, b].some((figure) => value(figure, term) === UNSTATED);
    const name = words[`term-${term}`];
    return isUnstated ? fill(words["term-unstated"], { term: name }) : name;
  })).join("") });
}

/** Fills a place with picked rows. */
export function show(place, rows, figures, root, onRemove) {
  const pairs = [];
  const format = { group: root.dataset.group, point: root.dataset.point };
  rows.forEach((a, i) => rows.slice(i + 1).forEach((b, j) => pairs.push(element("li", {}, ...filled(words.pair, {
    a: letter(i), b: letter(i + j + 1), apart: apart(figures.get(a), figures.get(b), format) })))));
  const names = linesOf(rows, root);
  place.replaceChildren(...chart(rows),
    pairs.length > 0 ? element("ul", { class: "pay-apart", "aria-label": words["apart-title"] }, ...pairs)
      : element("p", {}, words["pick-more"]),
    element("div", { class: "pay-cards" }, ...rows.map((row, i) => card(row, i, names, root, () => onRemove(row)))));
}
