// Lets a reader go on without a network: what was visited, and the files that the site always keeps at hand.
import { load, siteUrl } from "./data.js";

/** What this page was made of, by its own account. */
function parts() {
  return [location.href.split("#")[0], ...performance.getEntriesByType("resource").map((part) => part.name)];
}

export async function start() {
  // A preview changes all the time and lives on an address that other sites use too.
  if (!("serviceWorker" in navigator) || document.querySelector("script[data-edition]")) {
    return;
  }
  try {
    await navigator.serviceWorker.register(siteUrl("sw.js"));
    const { active } = await navigator.serviceWorker.ready;
    const always = await load("data/offline.json").catch(() => []);
    active.postMessage({ keep: [...parts(), ...always.map(siteUrl)] });
  } catch {
    // Browsers may forbid it, in private windows for one: then the site is read with a network, as any other.
  }
}
