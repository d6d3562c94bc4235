// A plan as Markdown and as a calendar. Pure.
import { dateOf } from "../date.js";
import { dayAfter } from "./schedule.js";

function escaped(text) {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}

/**
 * A list to tick off in Markdown.
 *
 * @param plan {title, about, stages: [{title, rows: [{title, url, notes}]}]}
 */
export function markdown(plan) {
  const lines = [`# ${escaped(plan.title)}`, "", ...plan.about.map(escaped), ""];
  for (const stage of plan.stages) {
    lines.push(`## ${escaped(stage.title)}`, "");
    for (const row of stage.rows) {
      const notes = row.notes.map((note) => ` – ${escaped(note)}`).join("");
      lines.push(`- [ ] [${escaped(row.title)}](${row.url})${notes}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

function icsText(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** No line has more than 75 octets (RFC 5545, 3.1); a character is never cut. */
function folded(line) {
  const lines = [];
  let current = "";
  let length = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (length + size > 75) {
      lines.push(current);
      current = " ";
      length = 1;
    }
    current += character;
    length += size;
  }
  return [...lines, current].join("\r\n");
}

function icsDate(day) {
  return dateOf(day).toISOString().slice(0, 10).replaceAll("-", "");
}

/**
 * All-day events (RFC 5545), each from the middle of its range to the middle of the next.
 *
 * @param rows  {id, title, url, notes, before, until}, hours as in `addUp`
 * @param stamp time of writing
 */
export function calendar(title, rows, start, perWeek, stamp) {
  const middle = ([min, max]) => (min + max) / 2;
  const time = `${stamp.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const events = rows.flatMap((row) => {
    const from = start + Math.floor((middle(row.before) / perWeek) * 7);
    const to = Math.max(from + 1, dayAfter(start, middle(row.until), perWeek));
    const host = new URL(row.url).hostname || "local";
    return ["BEGIN:VEVENT", `UID:${row.id.replace("/", "-")}@${host}`, `DTSTAMP:${time}`,
      `DTSTART;VALUE=DATE:${icsDate(from)}`, `DTEND;VALUE=DATE:${icsDate(to)}`, `SUMMARY:${icsText(row.title)}`,
      `DESCRIPTION:${icsText([...row.notes, row.url].join("\n"))}`, `URL:${row.url}`, "TRANSP:TRANSPARENT",
      "END:VEVENT"];
  });
  return [...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Waymark//Planner//EN", "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${icsText(title)}`], ...events, "END:VCALENDAR", ""].map(folded).join("\r\n");
}
