// Questions that come back: those that are due, one after another, and new ones on demand.
import { load, siteUrl } from "../data.js";
import { announce, button, counted, element, fill } from "../element.js";
import words from "../words/review.js";
import { dateText, dayOf } from "../date.js";
import { loadPaths } from "../learning/paths.js";
import { openStore } from "../progress/store.js";
import { orSay, troubleText } from "../progress/trouble.js";
import { answered, isDue } from "../learning/boxes.js";

const AT_ONCE = 10;

/** @param places the one place where it all goes */
export async function start([place]) {
  const [store, { entries }, questions] = await orSay(place,
    Promise.all([openStore(), loadPaths(), load("data/questions.json")]));
  // Just after the site was published anew the browser may still have an older one of the two files.
  const all = questions.filter(({ id }) => entries.has(id)).flatMap(({ id, questions: own }) => {
    const { title, url } = entries.get(id);
    return own.map((question) => ({ ...question, id, title, url: siteUrl(url) }));
  });
  new Review(place, store, all).overview();
}

class Review {
  #place;
  #store;
  #all;

  constructor(place, store, all) {
    this.#place = place;
    this.#store = store;
    this.#all = all;
  }

  #card(question) {
    return this.#store.of(question.id).cards.get(question.key) ?? null;
  }

  /** New questions: of what is being learnt first, then of what is done, then all others. */
  #fresh() {
    const rank = (question) => ["learning", "done", "", "skipped"].indexOf(this.#store.of(question.id).state);
    return this.#all.filter((question) => this.#card(question) === null)
      .sort((one, other) => rank(one) - rank(other)).slice(0, AT_ONCE);
  }

  overview(told = "") {
    const today = dayOf(new Date());
    const cards = this.#all.filter((question) => this.#card(question) !== null);
    const due = cards.filter((question) => isDue(this.#card(question), today));
    const later = cards.filter((question) => !due.includes(question));
    const fresh = this.#fresh();
    const next = Math.min(...later.map((question) => this.#card(question)[1]));
    const heading = element("h2", { tabindex: "-1" }, due.length > 0 ? counted(words, "due", due.length)
      : cards.length > 0 ? words["none-due"] : words.begin);
    this.#place.replaceChildren(heading,
      this.#store.trouble === "" ? "" : element("p", { class: "mine-trouble" }, troubleText(this.#store.trouble)),
      later.length === 0 ? "" : element("p", {}, fill(counted(words, "later", later.length), { date: dateText(next) })),
      cards.length === 0 ? element("p", {}, words["begin-about"]) : "",
      element("p", { class: "buttons" },
        due.length === 0 ? "" : button(words["start-due"], () => this.#ask(due, 0, 0), { class: "button main" }),
        fresh.length === 0 ? "" : button(counted(words, "start-new", fresh.length), () => this.#ask(fresh, 0, 0),
          { class: due.length === 0 ? "button main" : "button" })));
    if (told !== "") {
      heading.focus();
      announce(told);
    }
  }

  #ask(questions, at, known) {
    if (at === questions.length) {
      this.overview(fill(words.finished, { known, of: questions.length }));
      return;
    }
    const question = questions[at];
    const heading = element("h2", { tabindex: "-1", class: "ask" }, question.ask);
    const rest = element("div", {});
    const show = button(words.show, () => {
      show.remove();
      const answer = element("p", { class: "answer", tabindex: "-1" }, question.answer);
      rest.replaceChildren(answer, element("p", { class: "buttons" },
        button(words.knew, () => this.#answer(questions, at, known, true), { class: "button main" }),
        button(words["knew-not"], () => this.#answer(questions, at, known, false))),
      element("p", { class: "note" }, words["read-on"], " ", element("a", { href: question.url }, question.title)));
      answer.focus();
    }, { class: "button main" });
    const stop = button(words.stop, () => this.overview(words.stopped), { class: "button small" });
    this.#place.replaceChildren(element("p", { class: "note" },
      fill(words.place, { n: at + 1, of: questions.length }), " · ", question.title),
    heading, show, rest, element("p", { class: "leave" }, stop));
    heading.focus();
  }

  #answer(questions, at, known, isKnown) {
    const question = questions[at];
    const card = answered(this.#card(question), isKnown, dayOf(new Date()));
    this.#store.mark(question.id, { [`card ${question.key}`]: card });
    announce(this.#store.trouble === "" ? fill(words["comes-back"], { date: dateText(card[1]) })
      : troubleText(this.#store.trouble));
    this.#ask(questions, at + 1, known + (isKnown ? 1 : 0));
  }
}
