// How much of a target is done. Pure.

function outcomesOf(entry) {
  return entry.outcomes || [];
}

/** [done, of] of one entry: its outcomes, or itself where it has none. What is skipped is not done. */
export function doneOf(entry, mark) {
  const outcomes = outcomesOf(entry);
  const all = Math.max(1, outcomes.length);
  if (mark.state === "done") {
    return [all, all];
  }
  return mark.state === "skipped" ? [0, all] : [outcomes.filter((key) => mark.ticks.get(key) === true).length, all];
}

/**
 * {done, of, percent} of the outcomes that some stages require. Where one of several is enough the one that is furthest
 * counts. 100 is only reached when all is done.
 */
export function progress(entries, stages, markOf) {
  const counted = new Map();
  for (const item of stages.flatMap((stage) => stage.items)) {
    const options = [item].flat().filter((id) => entries.has(id));
    const best = options.map((id) => ({ id, share: doneOf(entries.get(id), markOf(id)) }))
      .reduce((one, other) => (other.share[0] / other.share[1] > one.share[0] / one.share[1] ? other : one),
        { id: options[0], share: options.length === 0 ? [0, 0] : doneOf(entries.get(options[0]), markOf(options[0])) });
    if (best.id !== undefined) {
      counted.set(best.id, best.share);
    }
  }
  const done = [...counted.values()].reduce((sum, [part]) => sum + part, 0);
  const of = [...counted.values()].reduce((sum, [, all]) => sum + all, 0);
  return { done, of, percent: of === 0 ? 0 : Math.floor((done / of) * 100) };
}
