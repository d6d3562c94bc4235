// What a reader has marked, as one value that never changes: pure, so that it can be merged, checked and moved.
//
// A document is a map of marks; each has a name, a value and a stamp:
//   "skill/caching state"       "learning", "done", "skipped", or "" for none
//   "skill/caching note"        a text
//   "skill/caching tick 1x2y"   whether the outcome with that key is ticked
//   "skill/caching card 1x2y"   [box, day] of the question with that key, or null
//   "plan hours"                a choice made in the planner
// Of two marks with one name the later holds. Stamps are milliseconds, but each is greater than all that the document
// has seen: a clock that goes wrong, or is put right, loses nothing. What is not later than `cleared` is gone.
import { LAST_DAY } from "../date.js";

const FORMAT = "waymark-progress";
const VERSION = 1;
// More than browsers keep for a site (5,242,880 characters): what was kept, and what was saved of it, is read again.
const LONGEST = 6_000_000;
// No clock that is right says more than this (the year 2200): one that does counts on from here, and a document whose
// stamps lie far beyond is numbered anew, so that there are always later ones and what is saved is always read again.
const FAR = 7_258_118_400_000;
const ROOM = 1_000_000_000_000;
export const STATES = ["learning", "done", "skipped"];

const OF_ENTRY = /^([a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*) (state|note|(?:tick|card) [a-z0-9]{1,8})$/;
const OF_PLAN = /^plan [a-z0-9/| -]+$/;

export const EMPTY = { clock: 0, cleared: 0, marks: {} };

function next(document, now) {
  return Math.max(Math.min(Math.trunc(now) || 0, FAR), document.clock + 1);
}

/** The document with some marks set, all at once: a map of values by name. */
export function change(document, values, now) {
  const stamp = next(document, now);
  const marks = { ...document.marks };
  for (const [name, value] of Object.entries(values)) {
    marks[name] = [value, stamp];
  }
  return { ...document, clock: stamp, marks };
}

/** The document without any mark. */
export function clear(document, now) {
  const stamp = next(document, now);
  return { clock: stamp, cleared: stamp, marks: {} };
}

function isLater([value, stamp], than) {
  return stamp !== than[1] ? stamp > than[1] : JSON.stringify(value) > JSON.stringify(than[0]);
}

/** What two tabs know together: the same whichever is named first, and however often it is done. */
export function merge(one, other) {
  const cleared = Math.max(one.cleared, other.cleared);
  const marks = {};
  for (const document of [one, other]) {
    for (const [name, mark] of Object.entries(document.marks)) {
      if (mark[1] > cleared && (!Object.hasOwn(marks, name) || isLater(mark, marks[name]))) {
        marks[name] = mark;
      }
    }
  }
  return { clock: Math.max(one.clock, other.clock), cleared, marks };
}

function both(ours, theirs) {
  return ours.includes(theirs) ? ours : theirs.includes(ours) ? theirs : `${ours}\n\n${theirs}`;
}

/** The document with what a file or a link brings: later marks hold, of two notes neither is lost. */
export function added(document, brought, now) {
  const stamp = next({ clock: Math.max(document.clock, brought.clock) }, now);
  const marks = { ...document.marks };
  for (const [name, mark] of Object.entries(brought.marks)) {
    const ours = Object.hasOwn(marks, name) ? marks[name] : null;
    if (ours !== null && name.endsWith(" note") && ours[0] !== mark[0]) {
      marks[name] = [both(ours[0], mark[0]), stamp];
    } else if (ours === null || isLater(mark, ours)) {
      marks[name] = mark[1] > document.cleared ? mark : [mark[0], stamp];
    }
  }
  return { clock: stamp, cleared: document.cleared, marks };
}

/** The document with nothing but what another holds. */
export function replaced(document, brought, now) {
  const emptied = clear({ clock: Math.max(document.clock, brought.clock) }, now);
  return change(emptied, Object.fromEntries(Object.entries(brought.marks).map(([name, mark]) => [name, mark[0]])), now);
}

/**
 * The document as if a clearing or an import had not been: what was there before, and what was marked since.
 *
 * @param at the clock right after it
 */
export function undone(document, before, at, now) {
  const since = Object.entries(document.marks).filter(([, mark]) => mark[1] > at);
  return replaced(document, { clock: before.clock, marks: { ...before.marks, ...Object.fromEntries(since) } }, now);
}

/** As a text, the same for the same document. */
export function text(document) {
  const marks = Object.fromEntries(Object.entries(document.marks).sort(([one], [other]) => (one < other ? -1 : 1)));
  return JSON.stringify({ format: FORMAT, version: VERSION, clock: document.clock, cleared: document.cleared, marks });
}

function isStamp(stamp) {
  return Number.isSafeInteger(stamp) && stamp >= 0;
}

function isCard(value) {
  return value === null || (Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger)
    && value[0] >= 1 && value[0] <= 99 && Math.abs(value[1]) <= LAST_DAY);
}

function isValue(name, value) {
  const what = OF_ENTRY.exec(name)?.[2].split(" ")[0];
  switch (what) {
    case "state": return value === "" || STATES.includes(value);
    // Two notes may have become one, again and again: only the whole has a limit.
    case "note": return typeof value === "string";
    case "tick": return typeof value === "boolean";
    case "card": return isCard(value);
    default: return OF_PLAN.test(name) && typeof value === "string" && value.length <= 200;
  }
}

function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrongMark(marks) {
  return Object.entries(marks).find(([name, mark]) => !(Array.isArray(mark) && mark.length === 2
    && isStamp(mark[1]) && isValue(name, mark[0])));
}

/** The document with stamps that leave room for later ones; which is later than which stays as it was. */
function settled(document) {
  if (document.clock <= FAR + ROOM) {
    return document;
  }
  const far = [document.clock, document.cleared, ...Object.values(document.marks).map(([, stamp]) => stamp)]
    .filter((stamp) => stamp > FAR).sort((one, other) => one - other);
  const anew = new Map([...new Set(far)].map((stamp, place) => [stamp, FAR + 1 + place]));
  const near = (stamp) => anew.get(stamp) ?? stamp;
  return { clock: near(document.clock), cleared: near(document.cleared), marks: Object.fromEntries(
    Object.entries(document.marks).map(([name, [value, stamp]]) => [name, [value, near(stamp)]])) };
}

/** Whether the document, once saved, is not too long to be read again. */
export function fits(document) {
  return text(document).length <= LONGEST;
}

/**
 * Reads a text wholly before anything is done with it: {document}, or {trouble} with the word for what is wrong, and
 * in `at` where.
 */
export function parse(source) {
  if (source.length > LONGEST) {
    return { trouble: "huge" };
  }
  let read;
  try {
    read = JSON.parse(source);
  } catch {
    return { trouble: source.includes(FORMAT) ? "cut" : "foreign" };
  }
  if (!isMap(read) || read.format !== FORMAT) {
    return { trouble: "foreign" };
  }
  if (read.version !== VERSION) {
    return { trouble: Number(read.version) > VERSION ? "newer" : "older" };
  }
  if (!isStamp(read.clock) || !isStamp(read.cleared) || !isMap(read.marks)) {
    return { trouble: "damaged", at: "clock" };
  }
  const wrong = wrongMark(read.marks);
  if (wrong !== undefined) {
    return { trouble: "damaged", at: wrong[0].slice(0, 100) };
  }
  const clock = Object.values(read.marks).reduce((latest, mark) => Math.max(latest, mark[1]),
    Math.max(read.clock, read.cleared));
  return { document: settled({ clock, cleared: read.cleared, marks: { ...read.marks } }) };
}

const NOTHING = { state: "", note: "", ticks: new Map(), cards: new Map(), own: false };

/** All marks of one id as {state, note, ticks, cards, own}; `own` is whether a state was ever chosen. */
function gather(document) {
  const found = new Map();
  for (const [name, [value]] of Object.entries(document.marks)) {
    const [, id, what] = OF_ENTRY.exec(name) || [];
    if (id !== undefined) {
      if (!found.has(id)) {
        found.set(id, { ...NOTHING, ticks: new Map(), cards: new Map() });
      }
      const entry = found.get(id);
      const [sort, key] = what.split(" ");
      if (sort === "tick" || sort === "card") {
        entry[`${sort}s`].set(key, value);
      } else {
        entry[sort] = value;
        entry.own ||= sort === "state";
      }
    }
  }
  return found;
}

/** States of the things that became one: the same if all agree, else it is not all done yet. */
function together(states) {
  const marked = [...new Set(states.filter((state) => state !== ""))];
  return marked.length === 0 ? "" : marked.length === 1 ? marked[0] : "learning";
}

/**
 * What the reader sees, by id. An entry that was renamed, or made of several, has what those had, until the reader
 * marks it itself; after a split each part has what the whole had. Nothing is rewritten: the marks of old ids stay
 * where they are.
 *
 * @param formerly the ids of now by each id that is gone
 */
export function view(document, formerly = {}) {
  const found = gather(document);
  const before = new Map();
  for (const [old, now] of Object.entries(formerly)) {
    if (found.has(old)) {
      now.forEach((id) => before.set(id, [...(before.get(id) || []), found.get(old)]));
    }
  }
  const seen = new Map([...found].filter(([id]) => !Object.hasOwn(formerly, id)));
  for (const [id, olds] of before) {
    const own = found.get(id) || NOTHING;
    seen.set(id, {
      own: own.own,
      state: own.own ? own.state : together(olds.map((old) => old.state)),
      note: Object.hasOwn(document.marks, `${id} note`) ? own.note
        : [...new Set(olds.map((old) => old.note).filter((note) => note !== ""))].join("\n\n"),
      ticks: new Map([...olds.flatMap((old) => [...old.ticks]), ...own.ticks]),
      cards: new Map([...olds.flatMap((old) => [...old.cards]), ...own.cards]),
    });
  }
  return { of: (id) => seen.get(id) || NOTHING, ids: () => [...seen.keys()].sort() };
}

/** The planner's choice with a name, or "". */
export function choice(document, name) {
  return Object.hasOwn(document.marks, `plan ${name}`) ? document.marks[`plan ${name}`][0] : "";
}
