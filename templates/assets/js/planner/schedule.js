// When the steps of a plan may be done. Pure.
const DAYS = 7;
const UNITS = ["days", "weeks", "months", "years"];
const HOURS_IN_A_WEEK = 168;
const FURTHEST_DAYS = 50 * 366;

/**
 * What is wrong with a number of hours a week: "", "none", "week" (it has fewer) or "far" (longer than a life's plan).
 */
export function hoursTrouble(hours, total) {
  if (!(hours > 0)) {
    return "none";
  }
  return hours > HOURS_IN_A_WEEK ? "week" : (total / hours) * DAYS > FURTHEST_DAYS ? "far" : "";
}

/**
 * Adds up hours: {rows, min, max, unknown, isOurs}. Each row has the hours of its step and those until it is done,
 * [min, max] both; a step without hours has none, and one of which nothing is known is counted in `unknown`. `isOurs`
 * is whether all hours are the editors' estimate.
 *
 * @param effort of a step by its id, as {min, max, unit, basis}, or undefined
 */
export function addUp(steps, effort) {
  let min = 0;
  let max = 0;
  const rows = steps.map((step) => {
    const own = effort(step.id);
    const before = [min, max];
    const hours = own?.unit === "hours" ? [own.min, own.max] : undefined;
    if (hours !== undefined) {
      min += own.min;
      max += own.max;
    }
    return { ...step, effort: own, hours, before, until: [min, max] };
  });
  return { rows, min, max, unknown: rows.filter((row) => row.effort === undefined).length,
    isOurs: rows.every((row) => row.hours === undefined || row.effort.basis === "editors") };
}

/**
 * What is given in calendar time, which is no number of hours: {steps, times}, the number of steps and a sum for each
 * unit, {unit, min, max}, from the shortest.
 */
export function addApart(steps, effort) {
  const known = steps.map((step) => effort(step.id)).filter((own) => UNITS.includes(own?.unit));
  const sum = (unit, end) => known.filter((own) => own.unit === unit).reduce((all, own) => all + own[end], 0);
  return { steps: known.length, times: UNITS.filter((unit) => known.some((own) => own.unit === unit))
    .map((unit) => ({ unit, min: sum(unit, "min"), max: sum(unit, "max") })) };
}

/** The day after so many hours of learning from a start. */
export function dayAfter(start, hours, perWeek) {
  return start + Math.ceil((hours / perWeek) * DAYS);
}
