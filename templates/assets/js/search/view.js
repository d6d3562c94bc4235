// How hits are shown: the words that were asked for are marked, and nothing of the content is read as markup.
import { siteUrl } from "../data.js";
import { element } from "../element.js";
import { tokens } from "./tokens.js";

const EXCERPT_CHARS = 180;

function isWanted(found, word) {
  return found.forms.has(word) || (found.beginning.length > 1 && word.startsWith(found.beginning));
}

/** The places of wanted words in a text. */
function places(text, found) {
  return tokens(text).filter((token) => isWanted(found, token.word)).sort((a, b) => a.start - b.start);
}

/** A text with its wanted words marked. */
export function marked(text, found) {
  const made = document.createDocumentFragment();
  let at = 0;
  for (const place of places(text, found)) {
    if (place.end > at) {
      const start = Math.max(at, place.start);
      made.append(text.slice(at, start), element("mark", {}, text.slice(start, place.end)));
      at = place.end;
    }
  }
  made.append(text.slice(at));
  return made;
}

function tellsAll(record, found) {
  return places(record.summary, found).length > 0 || record.text === "";
}

/** The part of an entry's text that says most of what was asked; null where its summary says it, or nothing does. */
export async function excerpt(parts, record, found) {
  if (tellsAll(record, found)) {
    return null;
  }
  const texts = await parts.text(record.text);
  let best = null;
  for (let i = 0; i < texts.length; i += 3) {
    const text = texts[i + 2];
    const all = places(text, found);
    all.forEach((place, first) => {
      const near = all.slice(first, first + 12).filter((other) => other.end - place.start < EXCERPT_CHARS);
      const worth = new Set(near.map((other) => other.word)).size;
      if (best === null || worth > best.worth) {
        best = { worth, text, start: place.start, anchor: texts[i], heading: texts[i + 1] };
      }
    });
  }
  if (best === null) {
    return null;
  }
  const from = best.text.lastIndexOf(" ", Math.max(0, best.start - 40)) + 1;
  const cut = from + EXCERPT_CHARS;
  const space = best.text.indexOf(" ", cut);
  const to = space < 0 || space > cut + 40 ? Math.min(best.text.length, cut) : space;
  const shown = `${from > 0 ? "\u2026 " : ""}${best.text.slice(from, to)}${to < best.text.length ? " \u2026" : ""}`;
  return { text: shown.replace(/\s+/g, " ").replace(/ (?=[.,;:)])/g, ""), anchor: best.anchor, heading: best.heading };
}

/** Where a hit leads. */
export function address(record, hit) {
  const anchor = hit.name && hit.name.exact && hit.name.anchor;
  return siteUrl(record.url) + (anchor ? `#${encodeURIComponent(anchor)}` : "");
}

/** The other name under which an entry was found, if it was. */
export function otherName(record, hit) {
  if (!hit.name || hit.name.alias === undefined) {
    return hit.name && hit.name.heading ? hit.name.heading : "";
  }
  return record.aliases[hit.name.alias] || "";
}
