// How a query is answered: names first, then words, phrases in quotes, and what a slip of the keyboard may have meant.
import { Parts, Reader } from "./parts.js";
import { compact, tokens } from "./tokens.js";

const MOST_LETTERS = 400;
const MOST_WORDS = 8;
const MOST_PHRASES = 3;
const ENOUGH = 10;
const TITLE = 0;
const SECTION = 2;

/** What a query asks for: words, and phrases as lists of words. */
export function parse(text) {
  const query = [...text.slice(0, MOST_LETTERS * 2)].slice(0, MOST_LETTERS).join("");
  const phrases = [];
  for (const quoted of query.matchAll(/["\u201c\u201e]([^"\u201c\u201d]+)["\u201c\u201d]/g)) {
    const words = tokens(quoted[1]).filter((token) => !token.joined).map((token) => token.word).slice(0, MOST_WORDS);
    if (words.length > 0 && phrases.length < MOST_PHRASES) {
      phrases.push(words);
    }
  }
  const words = new Map();
  for (const token of tokens(query)) {
    if (!words.has(token.word) || !token.joined) {
      words.set(token.word, token.joined);
    }
  }
  return { query, phrases, words: [...words].map(([word, joined]) => ({ word, joined })), name: compact(query) };
}

/** Whether one slip makes one word of the other: a letter too many, too few or another, or two that changed places. */
function isOneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) {
    return false;
  }
  let start = 0;
  while (start < a.length && a[start] === b[start]) {
    start++;
  }
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end++;
  }
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  return (restA.length <= 1 && restB.length <= 1)
    || (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]);
}

function readNames(reader, key) {
  const items = [];
  for (let rest = reader.number(); rest > 0; rest--) {
    const entry = reader.number();
    const flags = reader.octet();
    const item = { key, entry, type: flags & 3, whole: (flags & 4) !== 0, fame: flags >> 3 };
    if (item.type === 1) {
      item.alias = reader.number();
    } else if (item.type === SECTION) {
      item.anchor = reader.text();
      item.heading = reader.text();
    }
    items.push(item);
  }
  return items;
}

/** How well a name fits what was typed, of which it is known that the key begins with it or is one slip away. */
function nameScore(item, typed, slipped) {
  const kind = item.type === TITLE ? 30 : item.type === SECTION ? 0 : 20;
  if (item.key === typed && item.whole) {
    return (item.type === SECTION ? 250 : 1000) + kind + item.fame;
  }
  if (slipped) {
    return 400 + kind + item.fame;
  }
  return (item.whole ? 60 : 25) + kind + item.fame * 3 - Math.min(10, (item.key.length - typed.length) / 2);
}

function valueOf(weight) {
  return weight < 12 ? weight / 12 : 1 + (weight - 11) * 0.35;
}

/** Weights by entry, from distances and four bits each. */
function readWeights(reader, count) {
  const entries = reader.entries(count);
  const weights = new Map();
  let octet = 0;
  entries.forEach((entry, i) => {
    octet = i % 2 === 0 ? reader.octet() : octet >> 4;
    weights.set(entry, octet & 15);
  });
  return weights;
}

/** Several words that stand for one. */
function union(found, factor) {
  const weights = new Map();
  for (const term of found) {
    term.weights.forEach((weight, entry) => weights.set(entry, Math.max(weight, weights.get(entry) || 0)));
  }
  return { count: weights.size, weights, rest: "", forms: found.flatMap((term) => term.forms), factor };
}

/** Answers queries. */
export class Engine {
  constructor() {
    this.opening = null;
  }

  open(fresh = false) {
    if (this.opening === null || fresh) {
      this.opening = Parts.open(fresh);
      this.opening.catch(() => {
        this.opening = null;
      });
    }
    return this.opening;
  }

  /** Entries whose names begin with what was typed, from one of their words on; best first. */
  async names(text) {
    const parts = await this.open();
    return [...(await this.nameHits(parts, parse(text).name)).values()].sort((a, b) => b.score - a.score);
  }

  async nameHits(parts, typed, forSlips = false) {
    const hits = new Map();
    if (typed === "") {
      return hits;
    }
    const shards = await parts.shards("names", typed, `${typed}\u{10ffff}`);
    const keep = (item, slipped) => {
      const score = nameScore(item, typed, slipped);
      const before = hits.get(item.entry);
      if (!before || before.score < score) {
        hits.set(item.entry, { ...item, score, exact: item.key === typed && item.whole, slipped });
      }
    };
    for (const shard of shards) {
      for (let i = shard.place(typed); i < shard.keys.length && shard.keys[i].startsWith(typed); i++) {
        const reader = shard.reader(i);
        readNames(reader, shard.keys[i]).forEach((item) => keep(item, false));
        if (shard.keys[i] === typed && !reader.isAtEnd) {
          // Very many names begin so; the best of them stand here, too.
          readNames(reader, `${typed}\u2026`).forEach((item) => keep(item, false));
        }
      }
      if (forSlips && typed.length > 3 && ![...hits.values()].some((hit) => hit.exact)) {
        shard.keys.forEach((key, i) => {
          if (isOneSlip(key, typed)) {
            readNames(shard.reader(i), key).filter((item) => item.whole).forEach((item) => keep(item, true));
          }
        });
      }
    }
    return hits;
  }

  /** The entries that hold a word in any of its forms; null for a word that is not known. */
  async term(parts, word, asPrefix) {
    const shard = (await parts.shards("terms", word))[0];
    if (!shard) {
      return null;
    }
    const place = shard.place(word);
    if (shard.keys[place] === word) {
      return this.postings(shard, place);
    }
    const found = [];
    for (let i = place; asPrefix && i < shard.keys.length && shard.keys[i].startsWith(word) && found.length < 12; i++) {
      found.push(this.postings(shard, i));
    }
    if (found.length > 0) {
      return union(found, 0.6);
    }
    // A form that no entry has: the longest word that it may be a form of.
    for (let i = place - 1; i >= 0 && shard.keys[i].slice(0, 4) === word.slice(0, 4); i--) {
      if (shard.keys[i].length >= 4 && word.startsWith(shard.keys[i]) && word.length - shard.keys[i].length <= 3) {
        return { ...this.postings(shard, i), factor: 0.8, isGuess: true };
      }
    }
    return null;
  }

  postings(shard, place) {
    const first = this.firstForm(shard, place);
    const reader = shard.reader(first);
    reader.number();
    const count = reader.number();
    const kept = reader.number();
    const rest = kept < count ? reader.text(9) : "";
    const weights = readWeights(reader, kept);
    const forms = shard.keys.filter((key, i) => this.firstForm(shard, i) === first);
    return { count, weights, rest, forms, factor: 1 };
  }

  firstForm(shard, place) {
    const first = shard.reader(place).number();
    return first === 0 ? place : first - 1;
  }

  /** Words of names that are one slip away from a word. */
  async meant(parts, word) {
    if (word.length < 3 || word.length > 25) {
      return [];
    }
    const forms = new Set([word]);
    for (let i = 0; i < word.length; i++) {
      forms.add(word.slice(0, i) + word.slice(i + 1));
    }
    const found = new Set();
    await Promise.all([...forms].map(async (form) => {
      const shard = (await parts.shards("typos", form))[0];
      const place = shard ? shard.place(form) : -1;
      if (!shard || shard.keys[place] !== form) {
        return;
      }
      const reader = shard.reader(place);
      while (!reader.isAtEnd) {
        const at = reader.number();
        const whole = at === 0 ? form : form.slice(0, at - 1) + reader.letter() + form.slice(at - 1);
        if (isOneSlip(whole, word)) {
          found.add(whole);
        }
      }
    }));
    const likeness = (other) => (other[0] === word[0] ? 2 : 0) + (other.length >= word.length ? 1 : 0);
    return [...found].sort((a, b) => likeness(b) - likeness(a) || (a < b ? -1 : 1)).slice(0, 3);
  }

  /** The entries that hold a phrase; null where nothing can be said. */
  async phrase(parts, words) {
    if (words.length < 2) {
      return null;
    }
    const lists = await Promise.all(words.slice(1).map(async (word, i) => {
      const pair = `${words[i]} ${word}`;
      const shard = (await parts.shards("pairs", pair))[0];
      const place = shard ? shard.place(pair) : -1;
      if (!shard || shard.keys[place] !== pair) {
        return new Set();
      }
      const reader = shard.reader(place);
      const entries = new Set();
      for (let before = -1; !reader.isAtEnd;) {
        before += reader.number() + 1;
        entries.add(before);
      }
      return entries;
    }));
    return lists.reduce((all, list) => new Set([...all].filter((entry) => list.has(entry))));
  }

  /**
   * All hits of a query, best first, each with the number of its entry; what was read instead of a word that nothing is
   * known of; the forms of all words; and whether some part could not be had, so that hits may be missing.
   */
  async find(text) {
    const first = await this.attempt(await this.open(), text);
    if (first.complete) {
      return first;
    }
    // The site may have been published anew since: then the parts have other names.
    try {
      const before = JSON.stringify((await this.open()).manifest);
      const parts = await this.open(true);
      return JSON.stringify(parts.manifest) === before ? first : this.attempt(parts, text);
    } catch {
      return first;
    }
  }

  async attempt(parts, text) {
    const asked = parse(text);
    const lost = [];
    const orElse = (promise, otherwise) => promise.catch((trouble) => {
      lost.push(trouble);
      return otherwise;
    });
    let words = this.choose(parts, asked.words);
    const open = words.length > 0 && !/[\s"\u201d]$/.test(asked.query) ? words[words.length - 1].word : "";
    const [names, phrases, terms] = await Promise.all([
      orElse(this.nameHits(parts, asked.name, true), new Map()),
      Promise.all(asked.phrases.map((phrase) => orElse(this.phrase(parts, phrase), null))),
      Promise.all(words.map(({ word }) => orElse(this.term(parts, word, word === open), null))),
    ]);
    words = words.map((word, i) => ({ ...word, term: terms[i] }));
    const instead = await this.mend(parts, asked, words, names, orElse);
    words = words.filter(({ term, joined }) => term !== null || !joined);
    const found = words.filter(({ term }) => term !== null);
    const isNamed = [...names.values()].some((name) => name.exact || name.slipped);
    const plain = words.filter(({ joined }) => !joined).length;
    const scored = await this.score(parts, found, plain, phrases, isNamed, orElse);
    await this.readAliases(parts, names, scored, phrases, orElse);
    names.forEach((name, entry) => {
      const hit = scored.get(entry);
      if (hit || phrases.every((list) => list === null)) {
        scored.set(entry, { entry, score: (hit ? hit.score : 0) + name.score, all: true, name });
      }
    });
    const hits = [...scored.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
    const whole = hits.filter((hit) => hit.all);
    return {
      hits: whole.length >= ENOUGH || whole.length === hits.length ? whole : hits,
      instead,
      forms: new Set(found.flatMap(({ term }) => term.forms)),
      beginning: open,
      complete: lost.length === 0,
      trouble: lost[0],
      parts,
    };
  }

  /** Where the query is another name of something, what holds its title is a hit, too. */
  async readAliases(parts, names, scored, phrases, orElse) {
    const alias = [...names.values()].find((name) => name.exact && name.alias !== undefined);
    if (!alias || phrases.length > 0 || [...names.values()].some((name) => name.exact && name.type === TITLE)) {
      return;
    }
    const record = await orElse(parts.record(alias.entry), null);
    const words = record === null ? [] : tokens(record.title).filter(({ joined }) => !joined).slice(0, 3);
    const terms = await Promise.all(words.map(({ word }) => orElse(this.term(parts, word, false), null)));
    if (terms.length === 0 || terms.includes(null)) {
      return;
    }
    const wanted = terms.map((term) => ({ term, joined: false }));
    const others = await this.score(parts, wanted, terms.length, [], true, orElse);
    others.forEach((hit, entry) => {
      if (hit.all && !scored.has(entry)) {
        scored.set(entry, { ...hit, score: hit.score / 4 });
      }
    });
  }

  /** Words that nearly every entry holds are asked for only if there are no others; and never very many. */
  choose(parts, words) {
    const rare = words.filter(({ word }) => !parts.manifest.common.includes(word));
    const chosen = rare.some(({ joined }) => !joined) ? rare : words;
    const longest = [...chosen].sort((a, b) => b.word.length - a.word.length).slice(0, MOST_WORDS);
    return chosen.filter((word) => longest.includes(word));
  }

  /** Looks for what was meant where a word is hardly known, if at all, and is no name; changes the words read. */
  async mend(parts, asked, words, names, orElse) {
    const instead = [];
    if ([...names.values()].some((name) => name.exact)) {
      return instead;
    }
    const doubtful = words.filter(({ word, term, joined }) => !joined && /\p{L}/u.test(word)
      && (term === null || term.isGuess || term.count <= 2)).slice(0, 3);
    await Promise.all(doubtful.map(async (doubt) => {
      const meant = (await orElse(this.meant(parts, doubt.word), [])).filter((word) => word !== doubt.word);
      const known = await Promise.all(meant.map((word) => orElse(this.term(parts, word, false), null)));
      const terms = known.filter((term) => term !== null);
      if (terms.length > 0) {
        instead.push({ word: doubt.word, meant });
        doubt.term = union(doubt.term === null ? terms : [doubt.term, ...terms], 0.8);
      }
    }));
    // A name that was meant: whole, or with one of its words mended.
    const spellings = new Set();
    for (const { word, meant } of instead) {
      meant.forEach((other) => spellings.add(compact(asked.query.toLowerCase().replace(word, other))));
    }
    if (asked.name.length >= 4 && asked.name.length <= 24 && instead.length === 0 && words.length > 1) {
      (await orElse(this.meant(parts, asked.name), [])).forEach((other) => spellings.add(other));
    }
    await Promise.all([...spellings].slice(0, 4).map(async (spelling) => {
      const found = await orElse(this.nameHits(parts, spelling), new Map());
      found.forEach((name, entry) => {
        const before = names.get(entry);
        const score = name.exact ? 500 + name.score / 100 : name.score * 0.8;
        if (!before || before.score < score) {
          names.set(entry, { ...name, score, exact: false, slipped: true });
        }
      });
    }));
    return instead;
  }

  /** What stands in the entries; where a name was asked for, the rest of very long lists is not worth its bytes. */
  async score(parts, words, asked, phrases, isNamed, orElse) {
    const total = parts.manifest.entries;
    const add = () => {
      const scored = new Map();
      for (const { term, joined } of words) {
        const rarity = Math.log(1 + (total - term.count + 0.5) / (term.count + 0.5)) * term.factor;
        term.weights.forEach((weight, entry) => {
          const hit = scored.get(entry) || { entry, score: 0, words: 0 };
          hit.score += rarity * valueOf(weight);
          hit.words += joined ? 0 : 1;
          scored.set(entry, hit);
        });
      }
      return scored;
    };
    let scored = add();
    const isAll = (hit) => hit.words >= asked;
    const truncated = words.filter(({ term }) => term.rest !== "").sort((a, b) => a.term.count - b.term.count);
    if (!isNamed && words.length > 1 && truncated.length > 0 && [...scored.values()].filter(isAll).length < ENOUGH) {
      const { term } = truncated[0];
      term.weights = await orElse(parts.part(term.rest, (bytes) => {
        const reader = new Reader(bytes);
        return readWeights(reader, reader.number());
      }), term.weights);
      scored = add();
    }
    for (const list of phrases) {
      if (list !== null) {
        list.forEach((entry) => {
          if (!scored.has(entry)) {
            scored.set(entry, { entry, score: 0.1, words: asked });
          }
        });
        scored.forEach((hit, entry) => list.has(entry) || scored.delete(entry));
      }
    }
    scored.forEach((hit) => {
      hit.all = isAll(hit);
      hit.score *= asked > 0 ? Math.min(1, hit.words / asked) ** 2 : 1;
    });
    return scored;
  }

  /** The places that entries are about, each with its name and a set of entries; empty where there are none. */
  async places() {
    const parts = await this.open();
    if (!parts.manifest.places) {
      return [];
    }
    return (await parts.json(parts.manifest.places)).map(([id, name, distances]) => {
      let before = -1;
      return { id, name, entries: new Set(distances.map((distance) => before += distance + 1)) };
    });
  }
}
