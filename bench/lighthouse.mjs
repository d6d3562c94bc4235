// Lighthouse over five pages of the built site, served as a host would: packed, with long life for files whose names
// hold a digest, below the path of the base URL. Prints a table; exits with 1 where a score is below 98.
//
//   npm install --no-save --prefix target/lighthouse lighthouse chrome-launcher
//   NODE_PATH=target/lighthouse/node_modules node bench/lighthouse.mjs [site folder] [path …]
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import zlib from "node:zlib";

const LOWEST = 98;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PAGES = ["", "roadmaps/beginner/", "skills/caching/", "compare/pay/", "countries/india/"];
const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", json: "application/json",
  svg: "image/svg+xml", xml: "application/xml", txt: "text/plain; charset=utf-8" };

const root = path.resolve(process.argv[2] || "site-output");
const pages = process.argv.length > 3 ? process.argv.slice(3) : PAGES;
const base = new URL(/<link rel="canonical" href="([^"]+)"/.exec(fs.readFileSync(`${root}/index.html`, "utf8"))[1]);

/** The file as a host sends it; canonical addresses name this server, as they name the host where the site is published. */
function answer(request, response) {
  const asked = decodeURIComponent(new URL(request.url, base).pathname);
  const below = asked === "/robots.txt" ? "robots.txt" : asked.startsWith(base.pathname) ? asked.slice(base.pathname.length) : "?";
  const file = path.join(root, below === "" || below.endsWith("/") ? `${below}index.html` : below);
  const isThere = file.startsWith(root) && fs.existsSync(file) && fs.statSync(file).isFile();
  const type = file.slice(file.lastIndexOf(".") + 1);
  let body = fs.readFileSync(isThere ? file : path.join(root, "404.html"));
  if (isThere && (type === "html" || type === "txt")) {
    body = Buffer.from(body.toString().replaceAll(base.origin, `http://${request.headers.host}`));
  }
  response.writeHead(isThere ? 200 : 404, {
    "Content-Type": TYPES[type] || "application/octet-stream",
    "Content-Encoding": "gzip",
    "Content-Security-Policy": "default-src 'self'",
    "Cache-Control": below.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  });
  response.end(zlib.gzipSync(body));
}

async function tool(name) {
  const from = createRequire(path.join((process.env.NODE_PATH || process.cwd()).split(path.delimiter)[0], "x.js"));
  return import(pathToFileURL(from.resolve(name)));
}

const { default: lighthouse } = await tool("lighthouse");
const { launch } = await tool("chrome-launcher");
const server = http.createServer(answer);
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const chrome = await launch({ chromePath: process.env.CHROMIUM || "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
let isGood = true;
console.log(`| page | ${CATEGORIES.join(" | ")} |\n|---|${"---:|".repeat(CATEGORIES.length)}`);
for (const page of pages) {
  const url = `http://127.0.0.1:${server.address().port}${base.pathname}${page}`;
  const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "error", onlyCategories: CATEGORIES });
  const scores = CATEGORIES.map((name) => Math.round(lhr.categories[name].score * 100));
  isGood &&= scores.every((score) => score >= LOWEST);
  console.log(`| /${page} | ${scores.join(" | ")} |`);
  for (const name of CATEGORIES) {
    for (const { id, weight } of lhr.categories[name].auditRefs) {
      const { score, title, displayValue } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 0.9) {
        console.error(`  ${name}: ${title}${displayValue ? ` (${displayValue})` : ""}`);
      }
    }
  }
}
await chrome.kill();
server.close();
process.exitCode = isGood ? 0 : 1;
