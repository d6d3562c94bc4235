// What a reader keeps of one entry: its state, a note, ticked outcomes, questions to come back.
import { announce, button, element, fill } from "../element.js";
import words from "../words/progress.js";
import { answered } from "../learning/boxes.js";
import { dateText, dayOf } from "../date.js";
import { siteUrl } from "../data.js";
import { openStore } from "./store.js";
import { troubleText } from "./trouble.js";

const PAUSE = 500;
const AT_ONCE = 3000;

/** @param places elements that name an entry in `data-progress` */
export async function start(places) {
  const store = await openStore();
  for (const place of places) {
    const id = place.dataset.progress;
    const refreshes = [states(store, id, place), ...ticks(store, id), ...questions(store, id), notes(store, id, place)];
    place.append(element("p", { class: "mine-links" }, element("a", { href: siteUrl("progress/") }, words.all)));
    store.onChange(() => refreshes.forEach((refresh) => refresh()));
    refreshes.forEach((refresh) => refresh());
  }
}

function marked(store, id, values, told) {
  store.mark(id, values);
  announce(store.trouble === "" ? told : troubleText(store.trouble));
}

function states(store, id, place) {
  const trouble = element("p", { class: "mine-trouble" });
  const choices = ["", "learning", "done", "skipped"].map((state) => {
    const input = element("input", { type: "radio", name: "_state", value: state,
      change: () => marked(store, id, { state }, words[`now-${state || "none"}`]) });
    return { input, label: element("label", { class: "state" }, input, element("span", {}, words[state || "none"])) };
  });
  place.append(element("fieldset", { class: "states" }, element("legend", {}, words.legend),
    ...choices.map((choice) => choice.label)), trouble);
  return () => {
    const { state } = store.of(id);
    choices.forEach(({ input }) => {
      input.checked = input.value === state;
    });
    trouble.textContent = store.trouble === "" ? "" : troubleText(store.trouble);
    trouble.hidden = store.trouble === "";
  };
}

/** Boxes before the outcomes. With the last one ticked the entry is done; with one taken back it no longer is. */
function ticks(store, id) {
  const lines = [...document.querySelectorAll("[data-outcome]")];
  const keys = lines.map((line) => line.dataset.outcome);
  return lines.map((line) => {
    const key = line.dataset.outcome;
    const box = element("input", { type: "checkbox", change: () => {
      const before = store.of(id);
      const wasDone = before.state === "done";
      const isTicked = (other) => (other === key ? box.checked : wasDone || before.ticks.get(other) === true);
      const state = keys.every(isTicked) ? "done" : wasDone || before.state === "" ? "learning" : before.state;
      const values = wasDone ? Object.fromEntries(keys.map((other) => [`tick ${other}`, isTicked(other)]))
        : { [`tick ${key}`]: box.checked };
      const n = keys.filter(isTicked).length;
      marked(store, id, { ...values, state }, fill(words.ticked, { n, of: keys.length }));
    } });
    const label = element("label", {});
    label.append(box, element("span", {}, ...line.childNodes));
    line.append(label);
    line.parentElement.classList.add("tickable");
    return () => {
      const { state, ticks: known } = store.of(id);
      box.checked = state === "done" || known.get(key) === true;
    };
  });
}

function questions(store, id) {
  return [...document.querySelectorAll("[data-question]")].map((place) => {
    const key = place.dataset.question;
    const when = element("span", { class: "note" });
    const answer = (isKnown) => {
      const card = answered(store.of(id).cards.get(key) ?? null, isKnown, dayOf(new Date()));
      marked(store, id, { [`card ${key}`]: card }, comesBack(card));
    };
    place.append(element("p", { class: "answers" }, button(words.knew, () => answer(true)),
      button(words["knew-not"], () => answer(false)), when));
    return () => {
      const card = store.of(id).cards.get(key) ?? null;
      when.textContent = card === null ? "" : comesBack(card);
    };
  });
}

function comesBack([, day]) {
  return fill(words["comes-back"], { date: dateText(day) });
}

/** A note is kept while it is written. What another tab wrote in the meantime is kept too. */
function notes(store, id, place) {
  let base = "";
  let waiting = 0;
  let mine = "";
  let kept = -AT_ONCE;
  const area = element("textarea", { id: "_note", rows: "4", maxlength: "10000", input: () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  }, blur: save });
  const status = element("span", { class: "note" });
  const box = element("details", { class: "mine-note" }, element("summary", {}, words.note),
    element("label", { for: "_note" }, words["note-about"]), area, status);
  place.append(box);
  window.addEventListener("pagehide", save);
  return refresh;

  function save() {
    clearTimeout(waiting);
    const written = area.value.trim();
    if (written !== base) {
      waiting ||= 1; // What is heard now must not take the place of what was written.
      store.hear();
      const theirs = store.of(id).note;
      keep(written, theirs === base ? "" : theirs);
    }
    waiting = 0;
  }

  function keep(written, theirs) {
    const isLost = theirs !== "" && !written.includes(theirs);
    base = isLost ? `${theirs}\n\n${written}` : written;
    area.value = isLost ? base : area.value;
    mine = base;
    kept = performance.now();
    store.mark(id, { note: base });
    status.textContent = store.trouble === "" ? words["note-kept"] : troubleText(store.trouble);
  }

  function refresh() {
    const { note } = store.of(id);
    if (waiting === 0 && note !== base && note !== "" && !note.includes(mine) && performance.now() - kept < AT_ONCE) {
      keep(mine, note); // Both tabs wrote before either heard of the other.
      return;
    }
    if (waiting === 0 && area.value.trim() === base && note !== base) {
      area.value = note;
      base = note;
    }
    box.open ||= note !== "";
  }
}
