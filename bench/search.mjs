#!/usr/bin/env node
// What a search costs and how good its answers are, through the real client, beside Pagefind on the same pages.
//
//   node bench/search.mjs SITE [--queries bench/search-queries.json] [--pagefind FOLDER] [--sample 400]
//
// SITE       a built site
// --queries  questions with judged answers, for the site they were written for
// --pagefind a folder in which `npm i pagefind` was run; its index is made anew from the pages of the entries
//
// Each query is asked cold: nothing is kept from the one before. Counted are bodies as they go over the wire: parts of
// both indexes as they are (packed already), everything else as gzip at level 6. Of ours all scripts of the page of
// results are counted each time, and the eight results with up to four excerpts that it shows first; of Pagefind its
// script, worker and WebAssembly, and the fragments of eight results, but no user interface. Headers are not counted.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const [site, ...rest] = process.argv.slice(2);
const options = Object.fromEntries(rest.join(" ").split("--").filter(Boolean).map((part) => part.trim().split(/\s+/)));
const sample = Number(options.sample || 400);
if (!site) {
  console.error("usage: node bench/search.mjs SITE [--queries FILE] [--pagefind FOLDER] [--sample N]");
  process.exit(2);
}

// ---- The same chance each time

let state = 20261122;
function chance(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor(state / 4294967296 * below);
}

function some(list, most) {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(list.length, most) }, (_, i) => list[Math.floor(i * step)]);
}

function slip(text) {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (;;) {
    const at = chance(text.length);
    const letter = letters[chance(26)];
    const made = [
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + letter + text.slice(at),
      text.slice(0, at) + letter + text.slice(at + 1),
      text.slice(0, at) + (text[at + 1] || "") + text[at] + text.slice(at + 2),
    ][chance(4)];
    if (made.toLowerCase() !== text.toLowerCase() && made.trim()) {
      return made;
    }
  }
}

// ---- Queries

const entries = JSON.parse(fs.readFileSync(path.join(site, "data/entries.json"), "utf8"));
const base = entries[0].url.slice(0, entries[0].url.length - below(entries[0]).length);
function below(entry) {
  return new URL(entry.url).pathname.split("/").slice(entry.kind === "page" ? -2 : -3).join("/");
}
const answers = new Map();
const plain = (name) => name.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}+#]/gu, "");
function named(name, entry) {
  answers.set(plain(name), [...(answers.get(plain(name)) || []), entry.url.slice(base.length)]);
}
for (const entry of entries) {
  named(entry.title, entry);
  (entry.aliases || []).forEach((alias) => named(alias, entry));
}
const titles = some(entries.map((entry) => entry.title), sample);
const aliases = some(entries.flatMap((entry) => entry.aliases || []), sample);
const names = some([...new Set([...titles, ...aliases])].filter((name) => name.length >= 4), sample);
const ask = (name, list, top, expected = (query) => answers.get(plain(query))) =>
  ({ name, top, queries: list.map((query) => ({ query, expected: expected(query) })) });
const classes = [ask("titles", titles, 1)];
if (aliases.length > 0) {
  classes.push(ask("aliases", aliases, 1));
}
classes.push({ name: "one typing error", top: 1,
  queries: names.map((name) => ({ query: slip(name), expected: answers.get(plain(name)) })) });
// Where more names begin so than are shown, nobody knows which one was meant.
const beginning = (query) => [...answers].filter(([name]) => name.startsWith(plain(query))).length;
classes.push({ name: "first 3 to 5 letters", top: 8, queries: some(names, sample / 2).map((name) => {
  const query = name.slice(0, 3 + chance(3));
  return { query, expected: beginning(query) > 8 ? undefined : answers.get(plain(name)) };
}) });
if (options.queries) {
  const judged = JSON.parse(fs.readFileSync(options.queries, "utf8"));
  classes.push({ name: "questions and words", top: 5, queries: judged.judged });
  classes.push({ name: "mostly function words", queries: judged.common.map((query) => ({ query })) });
  classes.push({ name: "no answer", queries: judged.none.map((query) => ({ query })) });
} else {
  const words = [...new Set(titles.flatMap((title) => title.split(/\s+/)).filter((word) => /^\p{L}{3,}$/u.test(word)))];
  const three = () => [0, 1, 2].map(() => words[chance(words.length)]).join(" ");
  classes.push({ name: "three words", queries: Array.from({ length: 60 }, () => ({ query: three() })) });
  const function_ = ["how do I", "what is the", "when to use a", "why and how to", "the difference of a"];
  classes.push({ name: "mostly function words", queries: Array.from({ length: 20 }, (_, i) => ({
    query: `${function_[i % 5]} ${words[chance(words.length)]}` })) });
  classes.push({ name: "no answer", queries: Array.from({ length: 20 }, (_, i) => ({ query: `zqxv${i} wkjj` })) });
}

// ---- What is fetched

let bytes = 0;
let requests = 0;
const packed = new Map();
function wire(file) {
  if (!packed.has(file)) {
    const content = fs.readFileSync(file);
    const isPacked = /\.(bin|pf_meta|pf_index|pf_fragment|pf_filter|pagefind)$/.test(file);
    packed.set(file, isPacked ? content.length : gzipSync(content, { level: 6 }).length);
  }
  return packed.get(file);
}
const origin = "http://site.invalid/";
globalThis.document = { documentElement: { dataset: { root: "./" } }, baseURI: origin };
globalThis.fetch = async (address) => {
  const file = path.join(site, decodeURIComponent(new URL(address, origin).pathname));
  if (!fs.existsSync(file)) {
    return new Response("", { status: 404 });
  }
  bytes += wire(file);
  requests++;
  return new Response(fs.readFileSync(file), { headers: file.endsWith(".wasm") ? { "content-type": "application/wasm" } : {} });
};

function filesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((file) =>
    file.isDirectory() ? filesBelow(path.join(folder, file.name)) : [path.join(folder, file.name)]);
}

// ---- Ours

const scripts = fs.mkdtempSync(path.join(os.tmpdir(), "waymark-search-"));
fs.cpSync(path.join(site, "assets/js"), path.join(scripts, "js"), { recursive: true });
fs.writeFileSync(path.join(scripts, "package.json"), '{"type":"module"}');
const published = filesBelow(path.join(scripts, "js"));
const script = (name) => published.find((file) => new RegExp(`/${name}-[^/]*\\.js$`).test(file));
const client = ["address", "data", "element", "search/search", "search/shortcut", "search/page", "search/view",
  "search/engine", "search/parts", "search/tokens", "words/search"].map(script);
const clientBytes = client.reduce((sum, file) => sum + wire(file), 0);
const { Engine } = await import(pathToFileURL(script("search/engine")));
const { excerpt } = await import(pathToFileURL(script("search/view")));

async function ours(query) {
  bytes = clientBytes;
  requests = client.length;
  const found = await new Engine().find(query);
  const hits = found.hits.slice(0, 8);
  const records = await Promise.all(hits.map((hit) => found.parts.record(hit.entry)));
  await Promise.all(records.slice(0, 4).map((record) => excerpt(found.parts, record, found)));
  return { urls: records.map((record) => record.url), bytes, requests };
}

// ---- Pagefind

function buildPagefind() {
  const folders = [...new Set(entries.filter((entry) => entry.kind !== "page")
    .map((entry) => entry.url.slice(base.length).split("/")[0]))];
  const glob = folders.length > 1 ? `{${folders.join(",")}}/*/index.html` : `${folders[0]}/*/index.html`;
  const start = performance.now();
  execFileSync(path.join(options.pagefind, "node_modules/.bin/pagefind"),
    ["--site", site, "--glob", glob, "--root-selector", "main"], { stdio: "ignore" });
  return (performance.now() - start) / 1000;
}

async function pagefind(query) {
  bytes = ["pagefind.js", "pagefind-worker.js"].reduce((sum, name) => sum + wire(path.join(site, "pagefind", name)), 0);
  requests = 2;
  const made = path.join(scripts, `pagefind-${pagefind.count = (pagefind.count || 0) + 1}.js`);
  fs.copyFileSync(path.join(site, "pagefind/pagefind.js"), made);
  const instance = await import(pathToFileURL(made));
  await instance.options({ basePath: `${origin}pagefind/`, baseUrl: "/" });
  await instance.init();
  const found = await instance.search(query);
  const data = await Promise.all(found.results.slice(0, 8).map((result) => result.data()));
  fs.rmSync(made);
  return { urls: data.map((result) => result.url.replace(/^\//, "")), bytes, requests };
}

// ---- The table

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
const kB = (n) => (n / 1000).toFixed(1);

async function measure(name, search) {
  const all = [];
  const rows = [];
  for (const { name: kind, top, queries } of classes) {
    const costs = [];
    let right = 0;
    let first = 0;
    let empty = 0;
    for (const { query, expected } of queries) {
      const answer = await search(query);
      costs.push(answer.bytes);
      all.push(answer);
      empty += answer.urls.length === 0 ? 1 : 0;
      if (expected) {
        const place = answer.urls.findIndex((url) => expected.includes(url));
        right += place >= 0 && place < top ? 1 : 0;
        first += place >= 0 ? 1 / (place + 1) : 0;
        if (process.env.MISSED === name && (place < 0 || place >= top)) {
          console.error(`${kind}: ${query} -> ${answer.urls.slice(0, 3).join(" ")} not ${expected}`);
        }
      }
    }
    costs.sort((a, b) => a - b);
    const judged = queries.filter(({ expected }) => expected).length;
    rows.push([name, kind, queries.length, kB(at(costs, 0.5)), kB(at(costs, 0.95)), kB(costs[costs.length - 1]),
      judged ? `${(100 * right / judged).toFixed(1)} % of ${judged} in ${top}` : "-",
      judged ? (first / judged).toFixed(2) : "-", empty]);
  }
  const costs = all.map((answer) => answer.bytes).sort((a, b) => a - b);
  const counts = all.map((answer) => answer.requests).sort((a, b) => a - b);
  rows.push([name, "all", all.length, kB(at(costs, 0.5)), kB(at(costs, 0.95)), kB(costs[costs.length - 1]),
    `${at(counts, 0.5)} requests (median), ${counts[counts.length - 1]} (most)`,
    `${(100 * costs.filter((cost) => cost > 100_000).length / costs.length).toFixed(1)} % above 100 kB`, ""]);
  return rows;
}

console.log(`${entries.length} entries; our client ${kB(clientBytes)} kB in ${client.length} scripts`);
const index = filesBelow(path.join(site, "search/index"));
console.log(`our index: ${index.length} files, ${(index.reduce((sum, file) => sum + fs.statSync(file).size, 0) / 1e6).toFixed(1)} MB`);
const rows = await measure("Waymark", ours);
if (options.pagefind) {
  const seconds = buildPagefind();
  // Outside a browser Pagefind works without its worker, which is counted nevertheless.
  delete globalThis.document;
  const files = filesBelow(path.join(site, "pagefind"));
  console.log(`Pagefind: ${files.length} files, ${(files.reduce((sum, file) => sum + fs.statSync(file).size, 0) / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s`);
  rows.push(...await measure("Pagefind", pagefind));
}
console.log("\n| search | queries | number | median kB | 95 % kB | worst kB | right | mean 1/rank | empty |");
console.log("|---|---|---|---|---|---|---|---|---|");
rows.forEach((row) => console.log(`| ${row.join(" | ")} |`));
fs.rmSync(scripts, { recursive: true });
