// The explorer of pay: narrows, sorts and compares the rows that the page has, and keeps the view in its address.
import { setAddress } from "../address.js";
import { button, counted, element, fill, listed } from "../element.js";
import words from "../words/pay.js";
import { figuresOf, renamed } from "./figures.js";
import { FILTERS, MOST_PICKED, read, whole, written } from "./view.js";
import { named, show } from "./side.js";
import { ordered } from "./order.js";

const MOST_NAMED = 5;
const LONGEST_NAMED = 60;

export function start(elements) {
  elements.forEach(explore);
}

function values(figure, filter) {
  return filter === "place" ? figure.place.split(" ") : [figure[filter]];
}

function explore(root) {
  const figures = figuresOf(root);
  const rows = [...figures.keys()];
  const byName = new Map(rows.map((row) => [row.dataset.row, row]));
  const valuesOf = (filter) => new Set(rows.flatMap((row) => values(figures.get(row), filter)));
  const known = new Map(FILTERS.map((filter) => [filter, valuesOf(filter)]));
  const orders = [...root.querySelectorAll("[data-pay-section] table")].map((table) => ordered(table, figures));
  const form = root.querySelector("[data-pay-form]");
  const asked = read(location.search, (filter, value) => known.get(filter).has(value), (row) => byName.has(row),
    renamed(root));
  let view = asked.view;

  const bar = pickingBar(root, () => root.querySelector("[data-pay-picked]").focus(),
    () => change({ ...view, picked: [] }));
  rows.forEach((row) => addPick(row, (box) => {
    const others = view.picked.filter((name) => name !== row.dataset.row);
    if (box.checked && others.length === MOST_PICKED) {
      box.checked = false;
      bar.say(words.most.replace("{n}", () => MOST_PICKED));
    } else {
      change({ ...view, picked: box.checked ? [...others, row.dataset.row] : others });
    }
  }));

  function change(next) {
    view = next;
    apply();
    setAddress(written(view)); // Where that is not allowed the link beside the count keeps the view.
  }

  function apply() {
    orders.forEach((order) => order(view.sort));
    rows.forEach((row) => {
      row.hidden = [...view.filters].some(([filter, value]) => !values(figures.get(row), filter).includes(value));
      row.querySelector(".pay-pick input").checked = view.picked.includes(row.dataset.row);
    });
    fold(root);
    setControls(form, view);
    const shown = rows.filter((row) => !row.hidden).length;
    form.querySelector("[data-pay-count]").value = shown === 0 ? words.none
      : words.count.replace("{n}", () => shown).replace("{all}", () => rows.length);
    form.querySelector("[data-pay-link]").setAttribute("href", written(view) || "./");
    const picked = view.picked.map((name) => byName.get(name));
    const place = root.querySelector("[data-pay-picked]");
    place.hidden = picked.length === 0;
    show(place.querySelector("[data-pay-side]"), picked, figures, root, (row) => {
      change({ ...view, picked: view.picked.filter((name) => name !== row.dataset.row) });
      (view.picked.length > 0 ? place : row.querySelector(".pay-pick input")).focus();
    });
    bar.count(picked.length);
  }

  form.addEventListener("change", () => {
    const chosen = new FormData(form);
    const next = { ...view, sort: chosen.get("sort") ?? "", filters: new Map() };
    // What has one value only has no control, yet a link may name it.
    FILTERS.forEach((filter) => {
      const value = chosen.has(filter) ? chosen.get(filter) : view.filters.get(filter) ?? "";
      if (value !== "") {
        next.filters.set(filter, value);
      }
    });
    change(next);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    change({ ...whole(), picked: view.picked });
  });
  tellUnknown(form, asked.unknown);
  apply();
  form.hidden = false;
  root.dataset.ready = "";
}

/** A box to pick a row with. */
function addPick(row, onChange) {
  const box = element("input", { type: "checkbox", autocomplete: "off", change: () => onChange(box),
    "aria-label": fill(words["pick-what"], { row: named(row) }) });
  row.querySelector("th").append(element("label", { class: "pay-pick" }, box, ` ${words.pick}`));
}

/** Stays in sight while rows are picked. */
function pickingBar(root, onShow, onClear) {
  const told = element("output", {});
  const bar = element("div", { class: "pay-bar", hidden: true }, told,
    button(words["show-picked"], onShow, { class: false }), button(words.clear, onClear, { class: false }));
  root.append(bar);
  return {
    say: (text) => { told.value = text; },
    count: (picked) => {
      bar.hidden = picked === 0;
      told.value = counted(words, "picked", picked);
    },
  };
}

/** Hides what has no rows left, and says a place once for rows of it that follow one another. */
function fold(root) {
  for (const section of root.querySelectorAll("[data-pay-section]")) {
    let before = "";
    const shown = [...section.querySelectorAll("[data-row]:not([hidden])")];
    for (const row of shown) {
      row.classList.toggle("again", row.dataset.place === before);
      before = row.dataset.place;
    }
    section.querySelectorAll("tbody").forEach((body) => { body.hidden = !body.querySelector("tr:not([hidden])"); });
    section.hidden = shown.length === 0;
    const id = CSS.escape(section.getAttribute("aria-labelledby"));
    const item = root.querySelector(`.toc a[href="#${id}"]`)?.closest("li");
    if (item) {
      item.hidden = section.hidden;
    }
  }
  for (const way of root.querySelectorAll(".pay-places a")) {
    way.hidden = document.getElementById(way.hash.slice(1)).hidden;
  }
  const places = root.querySelector(".pay-places");
  places.querySelectorAll("li").forEach((item) => { item.hidden = !item.querySelector("a:not([hidden])"); });
  places.hidden = !places.querySelector("li:not([hidden])");
}

/** The controls say what the view is. */
function setControls(form, view) {
  FILTERS.forEach((filter) => {
    if (form.elements[filter]) {
      form.elements[filter].value = view.filters.get(filter) ?? "";
    }
  });
  form.elements.sort.value = view.sort;
}

/** Names what a link asks for and this page does not have; each is cut where it is long. */
function tellUnknown(form, unknown) {
  if (unknown.length === 0) {
    return;
  }
  const cut = (text) => [...text].length > LONGEST_NAMED ? `${[...text].slice(0, LONGEST_NAMED).join("")}\u2026` : text;
  // Isolated, so that what is written from right to left does not turn the sentence round.
  const names = listed(unknown.slice(0, MOST_NAMED).map(([name, value]) =>
    `\u2068${fill(words["unknown-part"], { part: `${cut(name)}=${cut(value)}` })}\u2069`)).join("");
  const left = unknown.length - MOST_NAMED;
  const more = left > 0 ? words["unknown-more"].replace("{n}", () => left) : "";
  form.append(element("p", { class: "pay-unknown" }, words.unknown.replace("{parts}", () => names + more)));
}
