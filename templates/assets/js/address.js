// The address of the page, without loading it anew.

/**
 * Changes what follows the path: query and fragment. Pages in a folder may not do that everywhere, and nobody may all
 * the time; they do without.
 */
export function setAddress(rest) {
  attempt(() => history.replaceState(null, "", location.pathname + rest));
}

/** The same, as a step that the reader can take back; the very address that stands is none. */
export function pushAddress(rest) {
  if (location.search + location.hash === rest) {
    setAddress(rest);
  } else {
    attempt(() => history.pushState(null, "", location.pathname + rest));
  }
}

function attempt(change) {
  try {
    change();
  } catch {
    // The address only helps to come back here.
  }
}
