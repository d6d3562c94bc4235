// When the steps of a plan may be done. Pure.
const DAYS = 7;
const HOURS_IN_A_WEEK = 168;
const FURTHEST_DAYS = 50 * 366;

/** A day as a number; the same in all time zones. */
export function dayOf(date) {
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/** The date at the start of a numbered day. */
export function dateOf(day) {
  return new Date(day * 86_400_000);
}

/** What is wrong with a number of hours a week: "", "none", "week" (it has fewer) or "far" (longer than a life's plan). */
export function hoursTrouble(hours, total) {
  if (!(hours > 0)) {
    return "none";
  }
  return hours > HOURS_IN_A_WEEK ? "week" : (total / hours) * DAYS > FURTHEST_DAYS ? "far" : "";
}

/**
 * Adds up hours: {rows, min, max, unknown}. Each row has the hours of its step and those until it is done, [min, max] both;
 * a step without hours has none and is counted in `unknown`.
 *
 * @param hours of a step by its id, as [min, max], or undefined
 */
export function addUp(steps, hours) {
  let min = 0;
  let max = 0;
  let unknown = 0;
  const rows = steps.map((step) => {
    const own = hours(step.id);
    const before = [min, max];
    if (own === undefined) {
      unknown++;
    } else {
      min += own[0];
      max += own[1];
    }
    return { ...step, hours: own, before, until: [min, max] };
  });
  return { rows, min, max, unknown };
}

/** The day after so many hours of learning from a start. */
export function dayAfter(start, hours, perWeek) {
  return start + Math.ceil((hours / perWeek) * DAYS);
}
