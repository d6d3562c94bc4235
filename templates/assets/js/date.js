// Dates in the language of the page, with the month as a word: "19 June 2026" is read alike everywhere.
import { dateOf } from "./planner/schedule.js";

/** A language without a region is that of the whole world: else browsers take that of one country for it. */
function language() {
  const locale = new Intl.Locale(document.documentElement.lang);
  return locale.region ? locale : new Intl.Locale(locale, { region: "001" });
}

/** A numbered day in words; with `month` as "short" in fewer letters. */
export function dateText(day, month = "long") {
  return new Intl.DateTimeFormat(language(), { day: "numeric", month, year: "numeric", timeZone: "UTC" })
    .format(dateOf(day));
}
