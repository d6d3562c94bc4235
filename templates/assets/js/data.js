// Files of the site that scripts read. This is the one place that asks for them, so that a site without a server
// can bring them along in another way.
const root = new URL(document.documentElement.dataset.root || "./", document.baseURI);

/** The address of a page or file from its path below the site's root. */
export function siteUrl(path) {
  return new URL(path, root).href;
}

/** The JSON of a file, from its path below the site's root. Fails with an Error where it cannot be had. */
export async function load(path) {
  const answer = await fetch(siteUrl(path));
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}
