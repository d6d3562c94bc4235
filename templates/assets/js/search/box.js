// The field in the head of every page: a combobox that offers entries while one types.
import { Engine } from "./engine.js";
import { siteUrl } from "../data.js";
import { address, count, element, marked, otherName, say } from "./view.js";

const offered = 8;
const pause = 180;

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
    this.list = element("div", "search-list");
    this.list.id = `${input.id}-list`;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", say("results"));
    this.note = element("p", "search-note");
    this.panel = element("div", "search-panel", this.list, this.note);
    this.panel.hidden = true;
    this.status = element("p", "unseen");
    this.status.setAttribute("role", "status");
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
      await new Promise((resolve) => setTimeout(resolve, pause));
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
    const records = await Promise.all(hits.slice(0, offered).map((hit) => parts.record(hit.entry).catch(() => null)));
    if (asked !== this.asked) {
      return;
    }
    // What the reader has begun to choose from stays as it stands; what comes later is added to it.
    const standing = asked === this.answered && this.active >= 0 ? this.options : [];
    const known = new Set(standing.map((option) => option.href));
    const options = [...standing, ...records.map((record, i) => (record ? this.option(parts, record, hits[i], found) : null))
      .filter((option) => option !== null && !known.has(option.href))].slice(0, offered);
    if (isLast && options.length > 0) {
      const all = element("a", "search-all", say("all", { q: query.trim() }));
      all.href = `${siteUrl("search/")}?q=${encodeURIComponent(query.trim())}`;
      options.push(this.asOption(all));
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
    this.note.replaceChildren(lost ? say("partial") : "");
    if (!isLast) {
      this.open(options.length > 0);
      return;
    }
    if (options.length === 0) {
      this.note.replaceChildren(say("none", { q: query.trim() }), lost ? ` ${say("partial")}` : "");
    }
    this.status.textContent = options.length === 0 ? say("none", { q: query.trim() }) : count(hits.length);
    this.open(true);
  }

  option(parts, record, hit, found) {
    const made = element("a", "search-option");
    made.href = address(record, hit);
    const other = otherName(record, hit);
    made.append(element("span", "search-title", marked(record.title, found)),
      element("span", "search-kind", parts.manifest.kinds[parts.kind(hit.entry)][3]));
    if (other && other !== record.title) {
      made.append(element("span", "search-other", other));
    } else if (record.summary) {
      made.append(element("span", "search-other", marked(record.summary, found)));
    }
    return this.asOption(made);
  }

  asOption(link) {
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    return link;
  }

  fail() {
    const again = element("button", "search-again", say("retry"));
    again.type = "button";
    again.addEventListener("click", () => {
      this.input.focus();
      this.look();
    });
    this.list.replaceChildren();
    this.active = -1;
    this.note.replaceChildren(say("unreachable"), " ", again);
    this.status.textContent = say("unreachable");
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
        this.mark(this.active < 0 && step < 0 ? options.length - 1 : (this.active + step + options.length) % options.length);
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
