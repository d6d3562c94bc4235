// Files of the site that scripts read. This is the one place that asks for them, so that a site without a server
// can bring them along in another way.
const root = new URL(document.documentElement.dataset.root || "./", document.baseURI);

/** The address of a page or file from its path below the site's root. */
export function siteUrl(path) {
  return new URL(path, root).href;
}

async function answerFor(path, fresh) {
  const answer = await fetch(siteUrl(path), fresh ? { cache: "reload" } : undefined);
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer;
}

/**
 * The JSON of a file, from its path below the site's root; fresh, if the browser's own copy may be too old. Fails with
 * an Error where it cannot be had.
 */
export async function load(path, fresh = false) {
  return (await answerFor(path, fresh)).json();
}

/** The bytes of a file, from its path below the site's root. Fails with an Error where they cannot be had. */
export async function loadBytes(path) {
  return (await answerFor(path, false)).arrayBuffer();
}
