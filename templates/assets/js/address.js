// The address of the page, without loading it anew.

/** Changes what follows the path: query and fragment. Pages in a folder may not do that everywhere, and do without. */
export function setAddress(rest) {
  try {
    history.replaceState(null, "", location.pathname + rest);
  } catch {
    // The address only helps to come back here.
  }
}
