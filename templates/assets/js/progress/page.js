// The page of the reader's progress: how far on each path, what is marked, and how to take it along.
import { load, siteUrl } from "../data.js";
import { setAddress } from "../address.js";
import { announce, button, counted, element, fill, listed } from "../element.js";
import { save } from "../save.js";
import words from "../words/progress.js";
import { STATES, parse } from "./document.js";
import { pack, unpack } from "./link.js";
import { goal } from "../learning/goals.js";
import { loadPaths } from "../learning/paths.js";
import { bar, share } from "./roadmap.js";
import { MOST_BYTES, qrCode } from "./qr.js";
import { openStore } from "./store.js";
import { orSay, troubleText } from "./trouble.js";

const FRAGMENT = "#p=";
const LONGEST_LINK = 2000;
const LONGEST_FILE = 18_000_000;
const SVG = "http://www.w3.org/2000/svg";

/** @param places the one place where it all goes */
export async function start([place]) {
  const [store, loaded] = await orSay(place, Promise.all([openStore(), loadPaths()]));
  const page = new Page(place, store, loaded);
  page.show();
  store.onChange(() => page.show());
  window.addEventListener("hashchange", () => page.readLink());
  await page.readLink();
}

class Page {
  #store;
  #loaded;
  #trouble = element("p", { class: "mine-trouble", hidden: true });
  #offer = element("section", { class: "offer", hidden: true, tabindex: "-1", "aria-label": words.offer });
  #overview = element("section", { "aria-labelledby": "_overview" });
  #marked = element("section", { "aria-labelledby": "_marked" });
  #undo = button(words.undo, () => this.#undoLast());
  #clear = button(words.clear, () => this.#clearAll());
  #moving = [button(words.save, () => this.#saveFile()), button(words.link, () => this.#showLink()),
    button(words.qr, () => this.#showCode())];
  #link = element("div", { class: "moved" });
  #file = element("input", { type: "file", id: "_file", accept: ".json,application/json",
    change: () => this.#readFile() });

  constructor(place, store, loaded) {
    this.#store = store;
    this.#loaded = loaded;
    place.replaceChildren(this.#trouble, this.#offer, this.#overview, this.#marked, this.#keeping());
  }

  show() {
    const { trouble } = this.#store;
    this.#trouble.hidden = trouble === "";
    this.#trouble.textContent = trouble === "" ? "" : troubleText(trouble);
    this.#undo.hidden = !this.#store.canUndo();
    [this.#clear, ...this.#moving].forEach((control) => {
      control.disabled = this.#store.isEmpty();
    });
    this.#showOverview();
    this.#showMarked();
  }

  #title(id) {
    return this.#loaded.entries.get(id)?.title ?? id;
  }

  #showOverview() {
    const { paths } = this.#loaded;
    const isNew = this.#store.ids().length === 0;
    const isOpen = this.#overview.querySelector("details")?.open === true;
    const ways = isNew ? [] : paths.roadmaps.filter((roadmap) => goal(paths, roadmap, false).length > 0)
      .map((roadmap) => ({ roadmap, share: share(this.#loaded, roadmap, this.#store) }));
    const begun = ways.filter(({ share: { done } }) => done > 0)
      .sort((one, other) => other.share.done / other.share.of - one.share.done / one.share.of);
    const others = ways.filter(({ share: { done } }) => done === 0);
    const line = ({ roadmap }) => element("li", {}, element("a", { href: siteUrl(roadmap.url) }, roadmap.title),
      element("div", { class: "bar-line" }, ...bar(this.#loaded, roadmap, this.#store)));
    this.#overview.replaceChildren(element("h2", { id: "_overview" }, words.overview),
      isNew ? element("div", {}, element("p", {}, words["nothing-yet"]),
        element("p", {}, element("a", { href: siteUrl("planner/"), class: "button main" }, words["make-plan"])))
        : begun.length === 0 ? "" : element("ul", { class: "bars" }, ...begun.map(line)),
      others.length === 0 ? "" : element("details", { open: isOpen || begun.length === 0 },
        element("summary", {}, counted(words, "not-begun", others.length)),
        element("ul", {}, ...others.map(({ roadmap }) => element("li", {},
          element("a", { href: siteUrl(roadmap.url) }, roadmap.title))))));
  }

  #showMarked() {
    const open = new Set([...this.#marked.querySelectorAll("details[open]")].map((details) => details.dataset.of));
    const isFirst = this.#marked.childElementCount === 0;
    const ids = this.#store.ids();
    const idsOf = (state) => ids.filter((id) => this.#store.of(id).state === state);
    const groups = [...STATES, ""].map((state) => ({ state, ids: idsOf(state) }))
      .filter((group) => group.ids.length > 0);
    const isOpen = ({ state }) => (isFirst ? state === "learning" || groups.length === 1 : open.has(state));
    this.#marked.hidden = ids.length === 0;
    this.#marked.replaceChildren(element("h2", { id: "_marked" }, words.marked), ...groups.map((group) =>
      element("details", { "data-of": group.state, open: isOpen(group) },
        element("summary", {},
          fill(words["group-count"], { name: words[group.state || "noted"], n: group.ids.length })),
        element("ul", { class: "marked" }, ...group.ids.map((id) => this.#line(id))))));
  }

  #line(id) {
    const entry = this.#loaded.entries.get(id);
    const { note, state, ticks } = this.#store.of(id);
    const ticked = (entry?.outcomes || []).filter((key) => ticks.get(key) === true).length;
    return element("li", {}, entry === undefined ? element("span", {}, fill(words.gone, { id }))
      : element("a", { href: siteUrl(entry.url) }, entry.title),
    state === "learning" && ticked > 0 ? element("span", { class: "note" },
      ` ${fill(words.ticked, { n: ticked, of: entry.outcomes.length })}`) : "",
    note === "" ? "" : element("p", { class: "own-note" }, note));
  }

  #keeping() {
    return element("section", { "aria-labelledby": "_keep" }, element("h2", { id: "_keep" }, words.keep),
      element("p", {}, words["keep-about"]),
      element("p", { class: "buttons" }, ...this.#moving,
        element("label", { class: "button", for: "_file" }, words.open), this.#file),
      this.#link,
      element("p", { class: "buttons" }, this.#clear, this.#undo));
  }

  #saveFile() {
    save("progress.json", this.#store.text(), "application/json");
    announce(words.saved);
  }

  async #readFile() {
    const [file] = this.#file.files;
    if (file === undefined) {
      return;
    }
    const read = file.size > LONGEST_FILE ? { trouble: "huge" } : parse(await file.text());
    this.#file.value = "";
    if (read.trouble === undefined) {
      this.#offerDocument(read.document);
    } else {
      this.#refuse(read);
    }
  }

  /** What the page's own address brings, if it brings anything. */
  async readLink() {
    if (!location.hash.startsWith(FRAGMENT)) {
      return;
    }
    const packed = location.hash.slice(FRAGMENT.length);
    setAddress(location.search);
    const formerly = await load("data/formerly.json").catch(() => ({}));
    const read = unpack(packed, [...this.#loaded.entries.keys(), ...Object.keys(formerly)]);
    if (read.trouble !== undefined) {
      this.#refuse({ trouble: `link-${read.trouble}` });
      return;
    }
    const marks = {}; // A link knows no times: what is marked here is later.
    for (const { id, state, ticks } of read.entries) {
      marks[`${id} state`] = [state, 0];
      const keys = (this.#loaded.entries.get(id) ?? this.#loaded.entries.get((formerly[id] || [])[0]))?.outcomes || [];
      ticks.forEach((tick, i) => {
        if (tick && keys[i] !== undefined) {
          marks[`${id} tick ${keys[i]}`] = [true, 0];
        }
      });
    }
    this.#offerDocument({ clock: 0, cleared: 0, marks }, read.unknown);
  }

  #refuse({ trouble, at }) {
    const where = at === undefined ? [] : [fill(words["trouble-at"], { place: at })];
    const text = [troubleText(trouble), ...where, words["nothing-changed"]].join(" ");
    this.#offer.replaceChildren(element("p", {}, text), element("p", {}, button(words.leave, () => this.#close())));
    this.#open(text);
  }

  /** Nothing is taken over before the reader says how. */
  #offerDocument(document, unknown = 0) {
    const count = (state) => Object.entries(document.marks)
      .filter(([name, [value]]) => name.endsWith(" state") && value === state).length;
    const notes = Object.entries(document.marks)
      .filter(([name, [value]]) => name.endsWith(" note") && value !== "").length;
    const parts = [...STATES.map((state) => fill(words[`count-${state}`], { n: count(state) })),
      counted(words, "notes", notes)];
    const text = fill(words.brings, { what: listed(parts).join("") });
    const take = async (how, told) => {
      if (await how()) {
        this.#close();
        announce(this.#store.trouble === "" ? told : troubleText(this.#store.trouble));
      } else {
        this.#refuse({ trouble: "together" });
      }
    };
    const isNew = this.#store.isEmpty();
    this.#offer.replaceChildren(element("p", {}, text),
      unknown > 0 ? element("p", {}, counted(words, "unknown", unknown)) : "",
      element("p", {}, isNew ? words["add-new"] : words["add-about"]),
      element("p", { class: "buttons" }, button(words.add, () => take(() => this.#store.add(document), words.added)),
        isNew ? "" : button(words.replace, () => take(() => this.#store.replace(document), words.replaced)),
        button(words.leave, () => this.#close())));
    this.#open(text);
  }

  #open(told) {
    this.#offer.hidden = false;
    this.#offer.focus();
    announce(told);
  }

  #close() {
    this.#offer.hidden = true;
    this.#offer.replaceChildren();
  }

  /** The link, without ticks where it would become too long with them: {url, isShort}. */
  #address() {
    const entries = this.#store.ids().filter((id) => this.#loaded.entries.has(id)).map((id) => {
      const { state, ticks } = this.#store.of(id);
      return { id, state, ticks: (this.#loaded.entries.get(id).outcomes || []).map((key) => ticks.get(key) === true) };
    });
    const known = [...this.#loaded.entries.keys()];
    const base = siteUrl("progress/") + FRAGMENT;
    const whole = base + pack(entries, known);
    return whole.length <= LONGEST_LINK ? { url: whole, isShort: false }
      : { url: base + pack(entries.map(({ id, state }) => ({ id, state })), known), isShort: true };
  }

  #showLink() {
    const { url, isShort } = this.#address();
    const status = element("span", { class: "note" });
    const field = element("input", { type: "text", id: "_link", readonly: true, value: url });
    const copy = () => Promise.resolve().then(() => navigator.clipboard.writeText(url))
      .then(() => words.copied, () => words["copy-by-hand"])
      .then((told) => {
        status.textContent = told;
        announce(told);
      });
    this.#link.replaceChildren(element("label", { for: "_link" }, words["link-about"]), field,
      element("p", { class: "buttons" }, button(words.copy, copy), status),
      isShort ? element("p", {}, words["link-short"]) : "");
    field.focus();
    field.select();
  }

  #showCode() {
    const { url, isShort } = this.#address();
    const code = new TextEncoder().encode(url).length > MOST_BYTES ? null : qrCode(url);
    const told = code === null ? words["qr-too-much"] : words["qr-about"];
    this.#link.replaceChildren(element("p", {}, told), code === null ? "" : drawn(code),
      code !== null && isShort ? element("p", {}, words["link-short"]) : "");
    announce(told);
  }

  #clearAll() {
    this.#store.clear();
    announce(words.cleared);
    this.#undo.focus();
  }

  #undoLast() {
    this.#store.undo();
    announce(words.undone);
    this.#clear.focus();
  }
}

/** A code with its quiet zone, dark on light in every theme. */
function drawn(code) {
  const size = code.length + 8;
  const svg = document.createElementNS(SVG, "svg");
  const draw = (name, attributes) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    svg.append(made);
  };
  Object.entries({ viewBox: `0 0 ${size} ${size}`, class: "qr", role: "img", "aria-label": words["qr-image"],
    "shape-rendering": "crispEdges" }).forEach(([key, value]) => svg.setAttribute(key, value));
  draw("rect", { width: size, height: size, fill: "#fff" });
  const square = (x, y) => `M${x + 4} ${y + 4}h1v1h-1z`;
  draw("path", { fill: "#000",
    d: code.flatMap((row, y) => row.map((dark, x) => (dark ? square(x, y) : ""))).join("") });
  return svg;
}
