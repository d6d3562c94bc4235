// Keeps what was read, so that it can be read again without a network. Pages come from the network while there is one:
// nothing old is shown to a reader who could have the new. Files with a digest in their name never change.
// Sites that share an origin share its caches: the name tells which one this is of, and what is ours to delete.
const OURS = `waymark ${new URL(self.registration.scope).pathname} `;
const CACHE = `${OURS}1`;
const MOST = 600;
const DAY = 24 * 60 * 60 * 1000;
const LASTING = /\/assets\/.*-[0-9a-f]{8}\.[a-z0-9]+$|\/search\/index\/[a-z2-7]+\.(bin|json)$/;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE)
      .map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

// A page tells what it was made of and what shall always be at hand.
self.addEventListener("message", (event) => {
  if (Array.isArray(event.data?.keep)) {
    event.waitUntil(keep(event.data.keep).then(() => event.source?.postMessage({ kept: event.data.keep.length })));
  }
});

function isOurs(url) {
  return url.startsWith(self.registration.scope);
}

/** Whether what is kept need not be asked for again yet. */
function isFresh(url, kept) {
  return Boolean(kept) && (LASTING.test(url) || Date.now() - Date.parse(kept.headers.get("date")) < DAY);
}

async function keep(urls) {
  const cache = await caches.open(CACHE);
  for (const url of urls.map(String).filter(isOurs)) {
    if (!isFresh(url, await cache.match(url))) {
      await fetch(url).then((answer) => put(cache, url, answer), () => undefined);
    }
  }
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map((request) => cache.delete(request)));
}

async function put(cache, request, answer) {
  if (answer.ok && answer.type === "basic") {
    await cache.put(request, answer.clone()).catch(() => undefined);
  }
  return answer;
}

async function answerFor(request) {
  const cache = await caches.open(CACHE);
  if (LASTING.test(request.url)) {
    return await cache.match(request) ?? put(cache, request, await fetch(request));
  }
  try {
    return await put(cache, request, await fetch(request));
  } catch (trouble) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) {
      return kept;
    }
    throw trouble;
  }
}

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method === "GET" && isOurs(request.url) && !request.headers.has("range")) {
    event.respondWith(answerFor(request));
  }
});
