// On the page for what is missing: the pages whose names are nearest to what was asked for.
import { load, siteUrl } from "./data.js";
import { element } from "./element.js";
import words from "./words/nearest.js";

const SHOWN = 5;
const NEAR = 0.4;

/** The pairs of letters in a name, with how often each occurs. */
export function pairs(name) {
  const found = new Map();
  const text = ` ${name} `;
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    found.set(pair, (found.get(pair) || 0) + 1);
  }
  return found;
}

/** How much two names have in common, from 0 to 1. */
export function likeness(one, other) {
  let common = 0;
  let all = 0;
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) || 0);
    all += count;
  }
  for (const count of other.values()) {
    all += count;
  }
  return all === 0 ? 0 : 2 * common / all;
}

/** The last part of a path and the part before it, as ids are written. */
export function asked(path) {
  const parts = path.split("/").map(plain).filter((part) => part !== "" && part !== "index");
  return { name: (parts[parts.length - 1] || "").slice(0, 80), folder: parts[parts.length - 2] || "" };
}

function plain(part) {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // What is no text stays as it is.
  }
  return text.toLowerCase().replace(/\.html?$/, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/** The nearest of some [path, title], best first. */
export function nearest(path, pages) {
  const { name, folder } = asked(path);
  const wanted = pairs(name);
  return pages.map(([url, title]) => {
    const [kind, slug] = url.split("/");
    const score = Math.max(likeness(wanted, pairs(slug)), likeness(wanted, pairs(plain(title))));
    return { url, title, score: score + (kind === folder ? 0.1 : 0) };
  }).filter((page) => name !== "" && page.score > NEAR)
    .sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1)).slice(0, SHOWN);
}

export async function start([place]) {
  const found = nearest(location.pathname, await load("data/names.json"));
  if (found.length === 0) {
    place.append(element("p", {}, words.none));
    return;
  }
  const item = (page) => element("li", {}, element("a", { href: siteUrl(page.url) }, page.title));
  place.append(element("h2", {}, words.title), element("ul", {}, ...found.map(item)));
}
