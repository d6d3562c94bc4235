// The planner: a target, what is known and hours a week become a plan.
import { load, siteUrl } from "../data.js";
import { setAddress } from "../address.js";
import { announce, button, counted, element, fill, filled, listed } from "../element.js";
import { dateText, dayOf } from "../date.js";
import { save } from "../save.js";
import words from "../words/planner.js";
import { loadPaths } from "../learning/paths.js";
import { doneOf } from "../progress/percent.js";
import { openStore } from "../progress/store.js";
import { orSay } from "../progress/trouble.js";
import { calendar, markdown } from "./export.js";
import { goal, hasOptional } from "../learning/goals.js";
import { pickName, plan } from "./plan.js";
import { addApart, addUp, dayAfter, hoursTrouble } from "./schedule.js";

const USUAL_HOURS = "8";
const DAY = 86_400_000;

/** @param places the one place where it all goes */
export async function start([place]) {
  const [store, loaded] = await orSay(place, Promise.all([openStore(), loadPaths()]));
  const wanted = new URLSearchParams(location.search).get("target");
  const planner = new Planner(place, store, loaded);
  await planner.begin(wanted);
  store.onChange(() => planner.show());
}

class Planner {
  #place;
  #store;
  #loaded;
  #lost = "";
  #target = element("select", { id: "_target", change: () => this.#choose({ target: this.#target.value }) });
  #hours = element("input", { id: "_hours", type: "number", min: "1", max: "168", step: "any", inputmode: "decimal",
    input: () => this.#choose({ hours: this.#hours.value.slice(0, 20) }) });
  #start = element("input", { id: "_start", type: "date", change: () => this.show() });
  #optional = element("input", { id: "_optional", type: "checkbox",
    change: () => this.#choose({ optional: this.#optional.checked ? "yes" : "" }) });
  #hide = element("input", { id: "_hide", type: "checkbox",
    change: () => this.#choose({ estimates: this.#hide.checked ? "hidden" : "" }) });
  #result = element("section", { "aria-labelledby": "_plan", class: "plan" });

  constructor(place, store, loaded) {
    this.#place = place;
    this.#store = store;
    this.#loaded = loaded;
  }

  /** @param wanted the target that the address names, if any */
  async begin(wanted) {
    const { paths, targets } = this.#loaded;
    this.#fillTargets(paths);
    const named = await this.#named(wanted);
    const chosen = [...named, ...await this.#named(this.#store.choice("target"))].find((id) => this.#hasSteps(id))
      ?? [...targets.keys()].find((id) => goal(paths, targets.get(id), false).length > 0);
    if (chosen === undefined) {
      this.#place.replaceChildren(element("p", {}, words["no-targets"]));
      return;
    }
    this.#lost = this.#lostText(wanted, named);
    this.#target.value = chosen;
    this.#hours.value = this.#store.choice("hours") || USUAL_HOURS;
    this.#start.value = new Date(dayOf(new Date()) * DAY).toISOString().slice(0, 10);
    this.#optional.checked = this.#store.choice("optional") === "yes";
    this.#hide.checked = this.#store.choice("estimates") === "hidden";
    this.#place.replaceChildren(element("form", { class: "planner-form", submit: (event) => event.preventDefault() },
      labelled(words.target, this.#target), labelled(words.hours, this.#hours), labelled(words.start, this.#start),
      ticked(words.optional, this.#optional), ticked(words.hide, this.#hide)), this.#result);
    this.show();
  }

  /** The target with an id, or those that it became; none where there are none. */
  async #named(id) {
    const { targets } = this.#loaded;
    if (!id || targets.has(id)) {
      return id ? [id] : [];
    }
    const formerly = await load("data/formerly.json").catch(() => ({}));
    return (Object.hasOwn(formerly, id) ? formerly[id] : []).filter((now) => targets.has(now));
  }

  #hasSteps(id) {
    return goal(this.#loaded.paths, this.#loaded.targets.get(id), true).length > 0;
  }

  /** Why there is another plan than the one that the address names; empty where there is none. */
  #lostText(wanted, named) {
    if (!wanted || named.some((id) => this.#hasSteps(id))) {
      return "";
    }
    return named.length === 0 ? fill(words["lost-target"], { id: wanted.slice(0, 100) })
      : fill(words["no-steps"], { title: this.#loaded.targets.get(named[0]).title });
  }

  #fillTargets(paths) {
    for (const sort of ["roadmaps", "levels", "roles"]) {
      const options = paths[sort].filter((target) => this.#hasSteps(target.id))
        .map((target) => element("option", { value: target.id }, target.title));
      if (options.length > 0) {
        this.#target.append(element("optgroup", { label: words[sort] }, ...options));
      }
    }
  }

  #choose(values) {
    this.#lost = "";
    this.#store.choose({ target: this.#target.value, ...values });
    announce(this.#result.querySelector("[data-sum]").textContent);
  }

  /** Makes the plan anew and shows it, with the focus where it was. */
  show() {
    if (this.#target.value === "") {
      return;
    }
    const focused = document.activeElement?.dataset?.key;
    const made = this.#make();
    this.#result.replaceChildren(...this.#shown(made));
    if (focused !== undefined) {
      (this.#result.querySelector(`[data-key="${focused}"]`) ?? this.#result.querySelector("h2")).focus();
    }
    const { search } = new URL(`?target=${made.target.id}`, location.href);
    if (location.search !== search) {
      setAddress(search + location.hash);
    }
  }

  #make() {
    const { paths, entries, targets } = this.#loaded;
    const target = targets.get(this.#target.value);
    const stages = goal(paths, target, this.#optional.checked);
    const ofState = (...states) => new Set(this.#store.ids().filter((id) => states.includes(this.#store.of(id).state)));
    const picks = Object.fromEntries(this.#choices(stages).map((name) => [name, this.#store.choice(`pick ${name}`)]));
    const reader = { known: ofState("done", "skipped"), begun: ofState("learning"), picks };
    const planned = plan(entries, stages, reader);
    const effort = (id) => this.#effortOf(id);
    const whole = plan(entries, stages, { ...reader, known: new Set() });
    return { target, stages, ...planned, known: whole.steps.map((step) => step.id).filter((id) => reader.known.has(id)),
      ...addUp(planned.steps, effort), apart: addApart(planned.steps, effort), withDates: !this.#hide.checked };
  }

  /** The names of all choices that a plan might ask for. */
  #choices(stages) {
    const items = [...stages.flatMap((stage) => stage.items), ...[...this.#loaded.entries.values()]
      .flatMap((entry) => entry.requires || [])];
    return items.filter((item) => Array.isArray(item) && item.length > 1).map(pickName);
  }

  /** What is left of the effort, in its unit: outcomes that are ticked take nothing any more. */
  #effortOf(id) {
    const entry = this.#loaded.entries.get(id);
    if (entry.effort === undefined) {
      return undefined;
    }
    const [done, of] = doneOf(entry, this.#store.of(id));
    const left = (of - done) / of;
    return { ...entry.effort, min: entry.effort.min * left, max: entry.effort.max * left };
  }

  #shown(made) {
    const trouble = hoursTrouble(Number(this.#hours.value), made.max);
    const perWeek = made.withDates && trouble === "" && made.max > 0 ? Number(this.#hours.value) : 0;
    const first = this.#start.valueAsDate === null ? dayOf(new Date()) : Math.floor(this.#start.valueAsDate / DAY);
    const rows = made.rows.map((row) => ({ ...row, title: this.#title(row.id), url: this.#url(row.id),
      notes: this.#notes(row, made, perWeek, first) }));
    const about = this.#sum(made, perWeek, first);
    const stages = made.stages.map((stage, number) => ({ ...stage, rows: rows.filter((row) => row.stage === number) }))
      .filter((stage) => stage.rows.length + stage.extras.length > 0);
    const title = fill(words.title, { target: made.target.title });
    const asMarkdown = () => save("plan.md",
      markdown({ title, about, stages: stages.filter((stage) => stage.rows.length > 0) }), "text/markdown");
    const asCalendar = () => save("plan.ics",
      calendar(title, rows, first, perWeek, new Date()), "text/calendar");
    const toTarget = element("a", { href: siteUrl(made.target.url) }, words["to-target"]);
    return [element("h2", { id: "_plan", tabindex: "-1" }, title),
      this.#lost === "" ? "" : element("p", { class: "mine-trouble" }, this.#lost),
      made.withDates && trouble !== "" ? element("p", { class: "mine-trouble" }, words[`hours-${trouble}`]) : "",
      element("p", { class: "sum", "data-sum": true }, about.join(" ")),
      element("p", { class: "note" },
        ...filled(words["target-line"], { link: toTarget }), " ",
        !this.#optional.checked && hasOptional(made.target) ? words["short-version"] : ""),
      element("p", { class: "buttons" }, button(words.print, () => window.print()),
        button(words.markdown, asMarkdown), button(words.calendar, asCalendar, { disabled: perWeek === 0 })),
      ...this.#choiceList(made), ...stages.map((stage, i) => this.#stage(stage, i, stages.length, made)),
      this.#knownList(made), made.circles.length > 0 ? element("p", { class: "mine-trouble" }, words.circle) : ""];
  }

  #title(id) {
    return this.#loaded.entries.get(id).title;
  }

  #url(id) {
    return siteUrl(this.#loaded.entries.get(id).url);
  }

  #link(id) {
    return element("a", { href: this.#url(id) }, this.#title(id));
  }

  #sum(made, perWeek, first) {
    const steps = made.rows.length === 0 ? [words["all-known"]] : [counted(words, "steps", made.rows.length)];
    if (!made.withDates || made.rows.length === 0) {
      return steps;
    }
    const hours = made.max === 0 ? []
      : [fill(words[made.isOurs ? "effort" : "effort-given"], { hours: range(made.min, made.max) })];
    const dates = perWeek === 0 ? [] : [fill(words.dates, { hours: number(perWeek),
      from: dateText(dayAfter(first, made.min, perWeek)), to: dateText(dayAfter(first, made.max, perWeek)) })];
    const apart = made.apart.steps === 0 ? [] : [fill(counted(words, "apart", made.apart.steps),
      { times: listed(made.apart.times.map(time)).join("") })];
    const unknown = made.unknown === 0 ? [] : [counted(words, "unknown", made.unknown)];
    return [...steps, ...hours, ...dates, ...apart, ...unknown];
  }

  #notes(row, { picks }, perWeek, first) {
    const options = picks.find((pick) => pick.chosen === row.id && !pick.known)?.options || [];
    const titles = listed(options.filter((id) => id !== row.id).map((id) => this.#title(id))).join("");
    const notes = [...(row.for === null ? [] : [fill(words["needed-for"], { title: this.#title(row.for) })]),
      ...(titles === "" ? [] : [fill(words.instead, { titles })])];
    if (this.#hide.checked) {
      return notes;
    }
    const hours = row.hours !== undefined ? fill(words["step-effort"], { hours: range(...row.hours) })
      : row.effort === undefined ? words["no-effort"] : fill(words["step-apart"], { time: time(row.effort) });
    const [from, to] = row.until.map((sum) => dateText(dayAfter(first, sum, perWeek || 1), "short"));
    const dates = perWeek === 0 || row.hours === undefined ? [] : [fill(words["step-dates"], { from, to })];
    return [hours, ...dates, ...notes];
  }

  #stage(stage, i, of, made) {
    const list = element("ol", { class: "steps" }, ...stage.rows.map((row) => this.#step(row)));
    const before = made.rows.findIndex((row) => row.stage === stage.rows[0]?.stage);
    if (before > 0) {
      list.start = before + 1;
    }
    const extras = listed(stage.extras.map((id) => this.#link(id)));
    const title = fill(words.stage, { n: i + 1, title: stage.title });
    return element("div", { class: "plan-stage" }, of > 1 ? element("h3", {}, title) : "", list,
      extras.length === 0 ? "" : element("p", { class: "note" }, words.extras, " ", ...extras));
  }

  #step(row) {
    const know = button(words.know, () => this.#mark(row.id, "done", words["now-known"]), { class: "button small",
      "data-key": `know ${row.id}`, "aria-label": fill(words["know-what"], { title: row.title }) });
    return element("li", {}, this.#link(row.id),
      element("span", { class: "note" }, row.notes.join(" · ")), know);
  }

  #mark(id, state, told) {
    this.#store.mark(id, { state });
    announce(fill(told, { title: this.#title(id) }));
  }

  /** Where one of several is enough: which one, remembered for the next time. */
  #choiceList(made) {
    const open = made.picks.filter((pick) => !pick.known);
    if (open.length === 0) {
      return [];
    }
    const isOpen = open.length < 4 || this.#wereOpen("picks");
    return [element("details", { class: "picks", open: isOpen },
      element("summary", {}, counted(words, "picks", open.length)),
      ...open.map((pick, i) => labelled(
        fill(words.pick, { stage: this.#stageOf(pick, made), n: pick.options.length }), this.#choice(pick, i))))];
  }

  #choice(pick, i) {
    const name = `pick ${pick.name}`;
    const change = (event) => this.#choose({ [name]: event.target.value });
    return element("select", { id: `_pick-${i}`, "data-key": name, change }, ...pick.options.map((id) =>
      element("option", { value: id, selected: id === pick.chosen }, this.#title(id))));
  }

  #stageOf(pick, made) {
    return made.stages[made.rows.find((row) => row.id === pick.chosen)?.stage ?? 0].title;
  }

  #wereOpen(name) {
    return this.#result.querySelector(`details.${name}`)?.open === true;
  }

  #knownList({ known }) {
    return known.length === 0 ? "" : element("details", { class: "known", open: this.#wereOpen("known") },
      element("summary", {}, counted(words, "known", known.length)),
      element("ul", {}, ...known.map((id) => element("li", {}, this.#link(id),
        this.#store.of(id).state === "skipped" ? ` ${words.skipped} ` : " ",
        button(words.back, () => this.#mark(id, "", words["now-back"]), { class: "button small",
          "data-key": `back ${id}`, "aria-label": fill(words["back-what"], { title: this.#title(id) }) })))));
  }
}

function labelled(text, field) {
  return element("p", { class: "field" }, element("label", { for: field.id }, text), field);
}

function ticked(text, field) {
  return element("p", { class: "field tick" }, field, element("label", { for: field.id }, text));
}

function number(n) {
  return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(n);
}

/** Calendar time in its own unit. */
function time({ unit, min, max }) {
  return fill(words[Math.ceil(max) === 1 ? `${unit}-one` : unit], { n: range(min, max) });
}

function range(min, max) {
  const [from, to] = [number(Math.ceil(min)), number(Math.ceil(max))];
  return from === to ? from : `${from}–${to}`;
}
