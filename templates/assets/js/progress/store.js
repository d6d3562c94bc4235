// The reader's marks, kept in this browser and shared by all its tabs. Nothing is sent anywhere.
import { load, siteUrl } from "../data.js";
import { EMPTY, added, change, choice, clear, fits, merge, parse, replaced, text, undone, view } from "./document.js";

const KEY = `waymark-progress:${new URL(siteUrl("")).pathname}`;
const BEFORE = `${KEY}:before`;
const DAMAGED = `${KEY}:damaged`;

class Store {
  #document = EMPTY;
  #before = null;
  #formerly = null;
  #view = view(EMPTY);
  #listeners = [];

  /** What is wrong with keeping: "", "forbidden", "full", "newer" or "damaged". */
  trouble = "";

  constructor() {
    this.#document = this.#stored();
    this.#before = this.#read(BEFORE);
    window.addEventListener("storage", (event) => event.key === KEY && this.hear());
    window.addEventListener("pageshow", (event) => event.persisted && this.hear());
  }

  /** Ids that changed matter only to somebody who has marked something. */
  async learnIds() {
    if (this.#formerly === null && !this.isEmpty()) {
      this.#formerly = await load("data/formerly.json").catch(() => null);
    }
    this.#show(this.#document);
    return this;
  }

  #read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      this.trouble = "forbidden";
      return null;
    }
  }

  #write(key, value) {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  }

  #drop(key) {
    try {
      localStorage.removeItem(key);
    } catch {
      // Forbidden: then it was never kept.
    }
  }

  /** What lies in the browser. What cannot be read is put aside, not written over. */
  #stored() {
    const source = this.#read(KEY);
    if (source === null) {
      return EMPTY;
    }
    const { document, trouble } = parse(source);
    if (trouble === "newer") {
      this.trouble = "newer";
    } else if (trouble !== undefined && this.#write(DAMAGED, source)) {
      this.trouble = "damaged";
      localStorage.removeItem(KEY);
    } else if (trouble !== undefined) {
      this.trouble = "newer";
    }
    return document || EMPTY;
  }

  /** Takes in what another tab wrote. If it did not know all that this one knows, it is told. */
  hear() {
    const stored = this.#stored();
    const merged = merge(this.#document, stored);
    if (text(merged) !== text(this.#document)) {
      this.#show(merged);
    }
    if (this.#read(KEY) !== null && text(merged) !== text(stored)) {
      this.#keep();
    }
  }

  #show(document) {
    this.#document = document;
    this.#view = view(document, this.#formerly || {});
    this.#listeners.forEach((listener) => listener());
  }

  #keep() {
    if (this.trouble === "newer") {
      return;
    }
    if (this.#write(KEY, text(this.#document))) {
      this.trouble = this.trouble === "full" ? "" : this.trouble;
    } else {
      this.trouble = this.trouble === "forbidden" ? "forbidden" : "full";
    }
  }

  /** Everything goes through here: first what other tabs wrote, then the change, then the keeping. */
  #become(changed) {
    const document = changed(merge(this.#document, this.#stored()));
    this.#document = document;
    this.#keep();
    this.#show(document);
  }

  /** The same with a way back, which stays when the page is left. Whether it was done: not if it were too much. */
  async #becomeWithUndo(changed) {
    const now = merge(this.#document, this.#stored());
    if (!fits(changed(now))) {
      return false;
    }
    const before = text(now);
    this.#become(changed);
    this.#before = JSON.stringify({ before, at: this.#document.clock });
    if (!this.#write(BEFORE, this.#before)) {
      this.#drop(BEFORE); // The way back to an earlier time would lead past what was marked since.
    }
    await this.learnIds();
    return true;
  }

  /** {state, note, ticks, cards} of an entry. */
  of(id) {
    return this.#view.of(id);
  }

  /** All ids that something is known of, sorted. */
  ids() {
    return this.#view.ids().filter((id) => this.isMarked(id));
  }

  isMarked(id) {
    const { state, note, ticks } = this.of(id);
    return state !== "" || note !== "" || [...ticks.values()].includes(true);
  }

  /** Whether nothing was ever marked. */
  isEmpty() {
    return Object.keys(this.#document.marks).length === 0;
  }

  /** Sets marks of an entry: {state, note, "tick key", "card key"}. */
  mark(id, values) {
    this.#become((document) => change(document,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [`${id} ${name}`, value])), Date.now()));
  }

  choice(name) {
    return choice(this.#document, name);
  }

  choose(values) {
    this.#become((document) => change(document,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [`plan ${name}`, value])), Date.now()));
  }

  /** Everything, as the text of a file. */
  text() {
    return text(this.#document);
  }

  /** Adds what a file or a link holds, unless both together are too much. Whether it was done. */
  add(document) {
    return this.#becomeWithUndo((ours) => added(ours, document, Date.now()));
  }

  replace(document) {
    return this.#becomeWithUndo((ours) => replaced(ours, document, Date.now()));
  }

  clear() {
    return this.#becomeWithUndo((ours) => clear(ours, Date.now()));
  }

  canUndo() {
    return this.#before !== null;
  }

  /** Brings back what was there before the last clearing or import; what was marked since stays. */
  undo() {
    const { before, at } = JSON.parse(this.#before);
    const { document } = parse(before);
    this.#before = null;
    this.#drop(BEFORE);
    this.#become((ours) => undone(ours, document, at, Date.now()));
  }

  /** Calls when anything changed, here or in another tab. */
  onChange(listener) {
    this.#listeners.push(listener);
  }
}

const store = new Store();
const ready = store.learnIds();

/** The marks of this browser; the same for all who ask. */
export function openStore() {
  return ready;
}
