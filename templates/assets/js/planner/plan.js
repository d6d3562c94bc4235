// Puts what is to be learnt into an order in which nothing comes before what it requires. Pure.

/** The name under which a choice among some entries is remembered: the same wherever the same ones are offered. */
export function pickName(options) {
  return [...options].sort().join("|");
}

class Choice {
  #entries;
  #reader;
  needed = new Set();
  picked = new Map();
  missing = new Set();
  #open = [];

  constructor(entries, reader) {
    this.#entries = entries;
    this.#reader = reader;
  }

  /** Wants some items, and all that they require: single ones first, so that a choice can fall on what is needed. */
  want(items) {
    this.#follow(items);
    for (let i = 0; i < this.#open.length; i++) {
      this.#decide(this.#open[i]);
    }
    this.#open = [];
  }

  #follow(items) {
    const stack = [...items].reverse();
    while (stack.length > 0) {
      const item = stack.pop();
      const options = [item].flat();
      const there = options.filter((id) => this.#entries.has(id));
      if (there.length === 0) {
        options.forEach((id) => this.missing.add(id));
      } else if (there.length > 1) {
        this.#open.push(there);
      } else if (!this.needed.has(there[0]) && !this.#reader.known.has(there[0])) {
        this.needed.add(there[0]);
        stack.push(...[...(this.#entries.get(there[0]).requires || [])].reverse());
      }
    }
  }

  #decide(options) {
    const name = pickName(options);
    if (this.picked.has(name)) {
      return;
    }
    const wanted = this.#reader.picks?.[name];
    const known = options.find((id) => this.#reader.known.has(id));
    const chosen = known ?? (options.includes(wanted) ? wanted : undefined)
      ?? options.find((id) => this.#reader.begun?.has(id)) ?? options.find((id) => this.needed.has(id)) ?? options[0];
    this.picked.set(name, { name, options, chosen, known: known !== undefined });
    this.#follow([chosen]);
  }

  /** What must be learnt for an item: one id, or none where it is known or missing. */
  resolved(item) {
    const there = [item].flat().filter((id) => this.#entries.has(id));
    const id = there.length > 1 ? this.picked.get(pickName(there)).chosen : there[0];
    return id === undefined || this.#reader.known.has(id) ? [] : [id];
  }
}

/**
 * An ordered plan: {steps, picks, circles, missing}. Each step is {id, stage, for}: the number of the stage it stands
 * in and, where no stage asks for it, the entry it is needed for. `picks` tells each choice among several, `circles`
 * the ids at which requirements went round and were left, `missing` what the guide does not have.
 *
 * @param entries all that can be learnt, by id; `requires` is a list of lists, one of each is enough
 * @param stages  as goals.js makes them, in order
 * @param reader  {known, begun, picks}: two sets of ids, and choices by name
 */
export function plan(entries, stages, reader) {
  const choice = new Choice(entries, reader);
  choice.want(stages.flatMap((stage) => stage.items));
  const steps = [];
  const placed = new Set();
  const circles = [];
  const requiredBy = (id) => (entries.get(id).requires || []).flatMap((item) => choice.resolved(item));
  stages.forEach((stage, number) => {
    for (const start of stage.items.flatMap((item) => choice.resolved(item))) {
      placeWithAll(start, number);
    }
  });
  return { steps, picks: [...choice.picked.values()], circles, missing: [...choice.missing] };

  /** Depth first, what is required before what requires it; with a stack of its own, as chains may be long. */
  function placeWithAll(start, stage) {
    const entered = new Set();
    const way = [];
    enter(start, null);
    while (way.length > 0) {
      const visit = way[way.length - 1];
      const next = visit.next.pop();
      if (next === undefined) {
        way.pop();
        if (!placed.has(visit.id)) {
          placed.add(visit.id);
          steps.push({ id: visit.id, stage, for: visit.for });
        }
      } else if (entered.has(next) && !placed.has(next)) {
        circles.push(next);
      } else {
        enter(next, visit.id);
      }
    }

    function enter(id, parent) {
      if (!placed.has(id)) {
        entered.add(id);
        way.push({ id, for: parent, next: requiredBy(id).reverse() });
      }
    }
  }
}
