// What a roadmap, a level or a role asks for, as stages: {title, items, extras}. An item is one id or, where one of
// several is enough, a list of them. Pure.

/** Everything that can be planned for, by id, from the published paths. */
export function targetsOf(paths) {
  return new Map([...paths.roadmaps, ...paths.levels, ...paths.roles].map((target) => [target.id, target]));
}

function unique(items) {
  return [...new Map(items.map((item) => [[item].flat().join("|"), item])).values()];
}

function itemsOf(part) {
  return part.pick === "one" && part.items.length > 1 ? [part.items] : part.items;
}

function stageOf(stage, withOptional) {
  const parts = stage.parts.filter((part) => part.pick !== "any" && (withOptional || !part.optional));
  return {
    id: stage.id,
    title: stage.title,
    requires: stage.requires || [],
    items: unique([...stage.asks, ...parts.flatMap(itemsOf)]),
    extras: unique(stage.parts.filter((part) => part.pick === "any").flatMap((part) => part.items)),
  };
}

/** Stages with each behind those that it requires, else in the order given. */
function inOrder(stages) {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const ordered = new Set();
  const entered = new Set();
  const place = (stage) => {
    if (stage !== undefined && !entered.has(stage)) {
      entered.add(stage);
      stage.requires.forEach((id) => place(byId.get(id)));
      ordered.add(stage);
    }
  };
  stages.forEach(place);
  return [...ordered];
}

/**
 * The stages on the way to a target.
 *
 * @param withOptional whether what is optional belongs to it; what is asked for as "any of" is never more than an extra
 */
export function goal(paths, target, withOptional) {
  if (target.stages !== undefined) {
    return inOrder(target.stages.filter((stage) => withOptional || !stage.optional)
      .map((stage) => stageOf(stage, withOptional))).filter((stage) => stage.items.length + stage.extras.length > 0);
  }
  const at = paths.levels.findIndex((level) => level.id === target.id);
  const rungs = at < 0 ? [target] : paths.levels.slice(0, at + 1);
  return rungs.map((rung) => ({ id: rung.id, title: rung.title, requires: [], items: rung.skills, extras: [] }))
    .filter((stage) => stage.items.length > 0);
}

/** Whether a target leaves out anything that is optional. */
export function hasOptional(target) {
  return (target.stages || []).some((stage) => stage.optional || stage.parts.some((part) => part.optional));
}
