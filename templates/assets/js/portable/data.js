// What js/data.js does, where there is no server: files that scripts read come as scripts themselves.
const root = new URL(document.documentElement.dataset.root || "./", document.baseURI);
const waiting = new Map();
const brought = new Map();

globalThis.waymarkData = (path, value) => {
  brought.set(path, value);
};

/** The address of a page or file from its path below the site's root. */
export function siteUrl(path) {
  const address = new URL(path, root);
  if (address.pathname.endsWith("/")) {
    address.pathname += "index.html";
  }
  return address.href;
}

/** The JSON of a file, from its path below the site's root. Fails with an Error where it cannot be had. */
export function load(path) {
  if (!waiting.has(path)) {
    waiting.set(path, new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = new URL(path + ".js", root).href;
      script.addEventListener("load", () => (brought.has(path) ? done(brought.get(path)) : fail(new Error(path))));
      script.addEventListener("error", () => {
        waiting.delete(path);
        fail(new Error(path));
      });
      document.head.append(script);
    }));
  }
  return waiting.get(path).then((value) => structuredClone(value));
}

/** The bytes of a file, from its path below the site's root. Fails with an Error where they cannot be had. */
export async function loadBytes(path) {
  const letters = atob(await load(path));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0)).buffer;
}
