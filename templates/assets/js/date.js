// Days by their numbers, and dates in the language of the page with the month as a word: "19 June 2026" is read alike
// everywhere.

/** The last day that a date can name. */
export const LAST_DAY = 100_000_000;

/** A day as a number; the same in all time zones. */
export function dayOf(date) {
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/** The date at the start of a numbered day. */
export function dateOf(day) {
  return new Date(day * 86_400_000);
}

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
