// The page of all results. The query and what narrows it stand in the address, so that it can be kept and sent.
import { pushAddress, setAddress } from "../address.js";
import { Engine } from "./engine.js";
import { isWanted, onSwitch, want } from "./shortcut.js";
import { address, count, element, excerpt, marked, otherName, say } from "./view.js";

const portion = 8;
const quoted = 4;
const pause = 200;

/** Fills the place that the page has for results. */
export function start([place]) {
  new ResultsPage(place);
}

/** A box that switches the key "/" on and off. */
function keySwitch() {
  const box = element("input");
  box.type = "checkbox";
  box.autocomplete = "off";
  box.checked = isWanted();
  box.addEventListener("change", () => want(box.checked));
  onSwitch((isOn) => {
    box.checked = isOn;
  });
  return element("p", "search-key", element("label", "", box, " ", say("key")));
}

class ResultsPage {
  constructor(place) {
    this.engine = new Engine();
    this.asked = 0;
    this.listed = 0;
    this.others = document.querySelectorAll("[data-search-otherwise]");
    this.input = element("input");
    this.input.type = "search";
    this.input.id = "_search-all";
    this.input.autocomplete = "off";
    this.input.spellcheck = false;
    const label = element("label", "", say("label"));
    label.htmlFor = this.input.id;
    const button = element("button", "", say("submit"));
    const form = element("form", "search-form", label, element("span", "search-line", this.input, button));
    this.facets = element("div", "search-facets");
    this.status = element("p", "search-status");
    this.status.setAttribute("role", "status");
    this.notes = element("div", "search-notes");
    this.results = element("ol", "search-results");
    this.more = element("button", "search-more", say("more"));
    this.more.type = "button";
    this.more.hidden = true;
    place.replaceChildren(form, this.status, this.notes, this.facets, this.results, this.more, keySwitch());
    place.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask(true);
    });
    this.input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(false), pause);
    });
    this.more.addEventListener("click", () => this.showMore(true));
    addEventListener("popstate", () => this.read());
    this.read();
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
      const [found, places] = await Promise.all([this.engine.find(query), this.engine.places().catch(() => [])]);
      if (asked === this.asked) {
        this.found = found;
        this.places = places;
        this.narrow(query);
      }
    } catch (trouble) {
      if (asked === this.asked) {
        this.clear(say("unreachable"));
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
    const button = element("button", "search-again", say("retry"));
    button.type = "button";
    button.addEventListener("click", () => this.ask(false));
    return button;
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
    this.clear(this.shown.length === 0 ? say("none", { q: query }) : count(this.shown.length));
    this.showOthers(hits.length === 0);
    for (const { word, meant } of instead) {
      this.notes.append(element("p", "", say("instead", { q: word, meant: meant.join(", ") })));
    }
    if (!complete) {
      this.notes.append(element("p", "", say("partial"), " ", this.again()));
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
    const group = element("div", "search-kinds");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", say("kinds"));
    const add = (word, label, n) => {
      const button = element("button", "", label, " ", element("span", "count", String(n)));
      button.type = "button";
      button.setAttribute("aria-pressed", String(word === (isKind ? this.kind : "")));
      button.addEventListener("click", () => {
        this.kind = word;
        this.write(true);
        this.narrow(query);
        const pressed = this.facets.querySelector("[aria-pressed=true]");
        pressed?.focus();
      });
      group.append(button);
    };
    add("", say("all-kinds"), hits.length);
    parts.manifest.kinds.forEach(([word, label], i) => {
      if (counts.has(i) || word === this.kind) {
        add(word, label, counts.get(i) || 0);
      }
    });
    this.facets.append(group);
  }

  placeFacet(query, hits, here) {
    const entries = new Set(hits.map((hit) => hit.entry));
    const counts = this.places.map((place) => ({ place, n: [...place.entries].filter((entry) => entries.has(entry)).length }))
      .filter(({ place, n }) => n > 0 || place === here);
    if (counts.length < 2 && !here) {
      return;
    }
    const select = element("select", "");
    select.id = "_search-place";
    select.append(new Option(say("all-places"), ""));
    counts.sort((a, b) => a.place.name.localeCompare(b.place.name, document.documentElement.lang || undefined));
    counts.forEach(({ place, n }) => select.append(
      new Option(say("place-count", { place: place.name, n }), place.id, false, place === here)));
    select.addEventListener("change", () => {
      this.place = select.value;
      this.write(true);
      this.narrow(query);
      this.facets.querySelector("select")?.focus();
    });
    const label = element("label", "", say("place"));
    label.htmlFor = select.id;
    this.facets.append(element("div", "search-place", label, select));
  }

  async showMore(isAsked) {
    const listed = this.listed;
    const from = this.from;
    this.from += portion;
    const hits = this.shown.slice(from, from + portion);
    this.more.hidden = this.shown.length <= this.from;
    const items = hits.map(() => element("li", "search-result"));
    this.results.append(...items);
    let lost = false;
    await Promise.all(hits.map(async (hit, i) => {
      try {
        const record = await this.found.parts.record(hit.entry);
        this.fill(items[i], record, hit);
        if (from + i < quoted) {
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
      this.notes.append(element("p", "", say("partial"), " ", this.again()));
    }
    if (isAsked) {
      items.find((item) => item.isConnected)?.querySelector("a").focus();
    }
  }

  fill(item, record, hit) {
    const { parts } = this.found;
    const link = element("a", "", marked(record.title, this.found));
    link.href = address(record, hit);
    item.append(element("h2", "search-title", link),
      element("span", "search-kind", parts.manifest.kinds[parts.kind(hit.entry)][3]));
    const other = otherName(record, hit);
    if (other && other !== record.title) {
      item.append(element("p", "search-other", hit.name.heading ? say("section", { name: other }) : say("alias", { name: other })));
    }
    if (record.summary) {
      item.append(element("p", "search-summary", marked(record.summary, this.found)));
    }
  }

  async quote(item, record) {
    const found = await excerpt(this.found.parts, record, this.found);
    if (found === null) {
      return;
    }
    const text = element("p", "search-excerpt", marked(found.text, this.found));
    if (found.anchor) {
      const link = element("a", "", found.heading);
      link.href = `${item.querySelector("a").href.split("#")[0]}#${encodeURIComponent(found.anchor)}`;
      text.prepend(link, ": ");
    }
    item.append(text);
  }
}
