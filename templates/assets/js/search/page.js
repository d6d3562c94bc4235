// The page of all results. The query and what narrows it stand in the address, so that it can be kept and sent.
import { pushAddress, setAddress } from "../address.js";
import { button, counted, element, fill, filled, listed } from "../element.js";
import words from "../words/search.js";
import { Engine } from "./engine.js";
import { isWanted, onSwitch, want } from "./shortcut.js";
import { address, excerpt, marked, otherName } from "./view.js";

const PORTION = 8;
const QUOTED = 4;
const PAUSE = 200;

/** Fills the place that the page has for results. */
export function start([place]) {
  new ResultsPage(place);
}

/** A box that switches the key "/" on and off. */
function keySwitch() {
  const box = element("input", { type: "checkbox", autocomplete: "off", checked: isWanted(),
    change: () => want(box.checked) });
  onSwitch((isOn) => {
    box.checked = isOn;
  });
  return element("p", { class: "search-key" }, element("label", {}, box, " ", words.key));
}

class ResultsPage {
  constructor(place) {
    this.engine = new Engine();
    this.asked = 0;
    this.listed = 0;
    this.others = document.querySelectorAll("[data-search-otherwise]");
    this.input = element("input", { type: "search", id: "_search-all", autocomplete: "off", spellcheck: "false",
      input: () => this.wait() });
    this.facets = element("div", { class: "search-facets" });
    this.status = element("p", { class: "search-status", role: "status" });
    this.notes = element("div", { class: "search-notes" });
    this.results = element("ol", { class: "search-results" });
    this.more = button(words.more, () => this.showMore(true), { class: "search-more", hidden: true });
    place.replaceChildren(this.form(), this.status, this.notes, this.facets, this.results, this.more, keySwitch());
    place.hidden = false;
    addEventListener("popstate", () => this.read());
    this.read();
  }

  form() {
    const submit = (event) => {
      event.preventDefault();
      this.ask(true);
    };
    return element("form", { class: "search-form", submit }, element("label", { for: this.input.id }, words.label),
      element("span", { class: "search-line" }, this.input, element("button", {}, words.submit)));
  }

  /** Asks once the reader has stopped typing. */
  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(false), PAUSE);
  }

  /** Takes the query from the address; what is not known there is left out. */
  read() {
    const view = new URLSearchParams(location.search);
    this.input.value = view.get("q") || "";
    this.kind = view.get("kind") || "";
    this.place = view.get("place") || "";
    this.ask(false);
  }

  /** Writes the query to the address. */
  write(isNew) {
    const view = new URLSearchParams();
    for (const [name, value] of [["q", this.input.value.trim()], ["kind", this.kind], ["place", this.place]]) {
      if (value) {
        view.set(name, value.slice(0, 400));
      }
    }
    (isNew ? pushAddress : setAddress)(view.size === 0 ? "" : `?${view}`);
  }

  async ask(isNew) {
    clearTimeout(this.timer);
    const asked = ++this.asked;
    this.listed++;
    const query = this.input.value.trim();
    this.write(isNew);
    this.showOthers(query === "");
    if (query === "") {
      this.clear("");
      return;
    }
    try {
      const [found, places] = await Promise.all([this.engine.find(query),
        this.engine.places().catch(() => null)]);
      if (asked === this.asked) {
        this.found = { ...found, complete: found.complete && places !== null };
        this.places = places ?? [];
        this.narrow(query);
      }
    } catch (trouble) {
      if (asked === this.asked) {
        this.clear(words.unreachable);
        this.showOthers(true);
        this.notes.append(this.again());
      }
    }
  }

  /** The list from A to Z: for those who have not asked, and where asking did not help. */
  showOthers(isShown) {
    this.others.forEach((other) => {
      other.hidden = !isShown;
    });
  }

  /** Begins a new list: what is still on its way to the one before no longer counts. */
  clear(status) {
    this.listed++;
    this.from = 0;
    this.status.textContent = status;
    this.notes.replaceChildren();
    this.facets.replaceChildren();
    this.results.replaceChildren();
    this.more.hidden = true;
  }

  again() {
    return button(words.retry, () => this.ask(false), { class: "search-again" });
  }

  /** Shows those hits that are of the chosen kind and place. */
  narrow(query) {
    const { hits, parts, instead, complete } = this.found;
    const kinds = parts.manifest.kinds;
    const here = this.places.find((place) => place.id === this.place);
    const inPlace = here ? hits.filter((hit) => here.entries.has(hit.entry)) : hits;
    const ofKind = (hit) => kinds[parts.kind(hit.entry)][0] === this.kind;
    const isKind = kinds.some(([word]) => word === this.kind);
    this.shown = isKind ? inPlace.filter(ofKind) : inPlace;
    this.clear(this.shown.length === 0 ? fill(words.none, { q: query })
      : counted(words, "count", this.shown.length));
    this.showOthers(hits.length === 0);
    for (const { word, meant } of instead) {
      this.notes.append(element("p", {}, fill(words.instead, { q: word, meant: listed(meant).join("") })));
    }
    if (!complete) {
      this.notes.append(element("p", {}, words.partial, " ", this.again()));
    }
    this.kindFacet(query, inPlace, isKind);
    this.placeFacet(query, isKind ? hits.filter(ofKind) : hits, here);
    this.showMore(false);
  }

  kindFacet(query, hits, isKind) {
    const { parts } = this.found;
    const counts = new Map();
    hits.forEach((hit) => {
      const kind = parts.kind(hit.entry);
      counts.set(kind, (counts.get(kind) || 0) + 1);
    });
    if (counts.size < 2 && !isKind) {
      return;
    }
    const group = element("div", { class: "search-kinds", role: "group", "aria-label": words.kinds });
    const add = (word, label, n) => {
      const choose = () => {
        this.kind = word;
        this.write(true);
        this.narrow(query);
        this.facets.querySelector("[aria-pressed=true]")?.focus();
      };
      const made = button(label, choose,
        { class: false, "aria-pressed": String(word === (isKind ? this.kind : "")) });
      made.append(" ", element("span", { class: "count" }, String(n)));
      group.append(made);
    };
    add("", words["all-kinds"], hits.length);
    parts.manifest.kinds.forEach(([word, label], i) => {
      if (counts.has(i) || word === this.kind) {
        add(word, label, counts.get(i) || 0);
      }
    });
    this.facets.append(group);
  }

  placeFacet(query, hits, here) {
    const entries = new Set(hits.map((hit) => hit.entry));
    const among = (place) => [...place.entries].filter((entry) => entries.has(entry)).length;
    const counts = this.places.map((place) => ({ place, n: among(place) }))
      .filter(({ place, n }) => n > 0 || place === here);
    if (counts.length < 2 && !here) {
      return;
    }
    const change = () => {
      this.place = select.value;
      this.write(true);
      this.narrow(query);
      this.facets.querySelector("select")?.focus();
    };
    const select = element("select", { id: "_search-place", change }, new Option(words["all-places"], ""));
    counts.sort((a, b) => a.place.name.localeCompare(b.place.name, document.documentElement.lang || undefined));
    counts.forEach(({ place, n }) => select.append(
      new Option(fill(words["place-count"], { place: place.name, n }), place.id, false, place === here)));
    this.facets.append(element("div", { class: "search-place" },
      element("label", { for: select.id }, words.place), select));
  }

  async showMore(isAsked) {
    const listed = this.listed;
    const from = this.from;
    this.from += PORTION;
    const hits = this.shown.slice(from, from + PORTION);
    this.more.hidden = this.shown.length <= this.from;
    const items = hits.map(() => element("li", { class: "search-result" }));
    this.results.append(...items);
    let lost = false;
    await Promise.all(hits.map(async (hit, i) => {
      try {
        const record = await this.found.parts.record(hit.entry);
        this.show(items[i], record, hit);
        if (from + i < QUOTED) {
          await this.quote(items[i], record);
        }
      } catch {
        lost = true;
        if (items[i].children.length === 0) {
          items[i].remove();
        }
      }
    }));
    if (listed !== this.listed) {
      return;
    }
    if (lost && this.found.complete) {
      this.notes.append(element("p", {}, words.partial, " ", this.again()));
    }
    if (isAsked) {
      items.find((item) => item.isConnected)?.querySelector("a").focus();
    }
  }

  show(item, record, hit) {
    const { parts } = this.found;
    const link = element("a", { href: address(record, hit) }, marked(record.title, this.found));
    item.append(element("h2", { class: "search-title" }, link),
      element("span", { class: "search-kind" }, parts.manifest.kinds[parts.kind(hit.entry)][3]));
    const other = otherName(record, hit);
    if (other && other !== record.title) {
      item.append(element("p", { class: "search-other" },
        fill(words[hit.name.heading ? "section" : "alias"], { name: other })));
    }
    if (record.summary) {
      item.append(element("p", { class: "search-summary" }, marked(record.summary, this.found)));
    }
  }

  async quote(item, record) {
    const found = await excerpt(this.found.parts, record, this.found);
    if (found === null) {
      return;
    }
    let quoted = [marked(found.text, this.found)];
    if (found.anchor) {
      const href = `${item.querySelector("a").href.split("#")[0]}#${encodeURIComponent(found.anchor)}`;
      quoted = filled(words.excerpt, { heading: element("a", { href }, found.heading), text: quoted });
    }
    item.append(element("p", { class: "search-excerpt" }, ...quoted));
  }
}
