// The field in the head of every page: a combobox that offers entries while one types.
import { Engine } from "./engine.js";
import { siteUrl } from "../data.js";
import { button, counted, element, fill } from "../element.js";
import words from "../words/search.js";
import { address, marked, otherName } from "./view.js";

const OFFERED = 8;
const PAUSE = 180;

/** Lets a field answer; to be called once for each. */
export function attach(form, input) {
  new Box(form, input).look();
}

class Box {
  constructor(form, input) {
    this.form = form;
    this.input = input;
    this.engine = new Engine();
    this.asked = 0;
    this.answered = 0;
    this.active = -1;
    this.list = element("div", { id: `${input.id}-list`, class: "search-list", role: "listbox",
      "aria-label": words.results });
    this.note = element("p", { class: "search-note" });
    this.panel = element("div", { class: "search-panel", hidden: true }, this.list, this.note);
    this.status = element("p", { class: "unseen", role: "status" });
    form.append(this.panel, this.status);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"],
      ["aria-controls", this.list.id], ["aria-haspopup", "listbox"]]) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.look());
    input.addEventListener("focus", () => this.look());
    input.addEventListener("keydown", (event) => this.press(event));
    form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || this.close());
    // The field keeps the focus while an offer is clicked.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    document.addEventListener("pointerdown", (event) => form.contains(event.target) || this.close());
  }

  get options() {
    return [...this.list.querySelectorAll("[role=option]")];
  }

  async look() {
    const query = this.input.value;
    const asked = ++this.asked;
    if (query.trim() === "") {
      this.close();
      return;
    }
    try {
      const names = await this.engine.names(query);
      if (asked === this.asked && names.length > 0) {
        await this.show(asked, query, names.map((name) => ({ entry: name.entry, name })),
          { forms: new Set(), beginning: "", instead: [], complete: true }, false);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (asked !== this.asked) {
        return;
      }
      const found = await this.engine.find(query);
      if (asked === this.asked) {
        await this.show(asked, query, found.hits, found, true);
      }
    } catch (trouble) {
      if (asked === this.asked) {
        this.fail();
      }
    }
  }

  async show(asked, query, hits, found, isLast) {
    const parts = await this.engine.open();
    const records = await Promise.all(hits.slice(0, OFFERED)
      .map((hit) => parts.record(hit.entry).catch(() => null)));
    if (asked !== this.asked) {
      return;
    }
    // What the reader has begun to choose from stays as it stands; what comes later is added to it.
    const standing = asked === this.answered && this.active >= 0 ? this.options : [];
    const known = new Set(standing.map((option) => option.href));
    const made = records.map((record, i) => (record ? this.option(parts, record, hits[i], found) : null));
    const options = [...standing, ...made.filter((option) => option !== null && !known.has(option.href))]
      .slice(0, OFFERED);
    const q = query.trim();
    if (isLast && options.length > 0) {
      options.push(asOption("search-all", `${siteUrl("search/")}?q=${encodeURIComponent(q)}`,
        fill(words.all, { q })));
    }
    options.forEach((option, i) => {
      option.id = `${this.list.id}-${i}`;
    });
    this.list.replaceChildren(...options);
    this.answered = asked;
    if (standing.length === 0) {
      this.active = -1;
      this.input.removeAttribute("aria-activedescendant");
    }
    const lost = !found.complete || records.includes(null);
    this.note.replaceChildren(lost ? words.partial : "");
    if (!isLast) {
      this.open(options.length > 0);
      return;
    }
    if (options.length === 0) {
      this.note.replaceChildren(fill(words.none, { q }), lost ? ` ${words.partial}` : "");
    }
    this.status.textContent = options.length === 0 ? fill(words.none, { q }) : counted(words, "count", hits.length);
    this.open(true);
  }

  option(parts, record, hit, found) {
    const made = asOption("search-option", address(record, hit),
      element("span", { class: "search-title" }, marked(record.title, found)),
      element("span", { class: "search-kind" }, parts.manifest.kinds[parts.kind(hit.entry)][3]));
    const other = otherName(record, hit);
    if (other && other !== record.title) {
      made.append(element("span", { class: "search-other" }, other));
    } else if (record.summary) {
      made.append(element("span", { class: "search-other" }, marked(record.summary, found)));
    }
    return made;
  }

  fail() {
    const again = button(words.retry, () => {
      this.input.focus();
      this.look();
    }, { class: "search-again" });
    this.list.replaceChildren();
    this.active = -1;
    this.note.replaceChildren(words.unreachable, " ", again);
    this.status.textContent = words.unreachable;
    this.open(true);
  }

  open(isOpen) {
    this.panel.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen && this.options.length > 0));
    if (!isOpen) {
      this.active = -1;
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  close() {
    this.asked++;
    this.open(false);
  }

  press(event) {
    const options = this.options;
    const isOpen = !this.panel.hidden;
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      this.close();
      this.status.textContent = "";
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.altKey) {
      event.preventDefault();
      if (!isOpen) {
        this.look();
      } else if (options.length > 0) {
        const step = event.key === "ArrowDown" ? 1 : -1;
        const from = this.active < 0 && step < 0 ? 0 : this.active;
        this.mark((from + step + options.length) % options.length);
      }
    } else if (event.key === "Enter" && isOpen && this.active >= 0) {
      event.preventDefault();
      options[this.active].click();
    }
  }

  mark(place) {
    this.options.forEach((option, i) => option.setAttribute("aria-selected", String(i === place)));
    this.active = place;
    const option = this.options[place];
    this.input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
}

function asOption(className, href, ...content) {
  return element("a", { class: className, href, role: "option", "aria-selected": "false", tabindex: "-1" },
    ...content);
}
