// The key "/" that leads to the search. Whoever speaks to the computer or slips on keys can do without it
// (WCAG 2.1.4); it is on until the reader switches it off.
const KEY = "waymark-search-key";

/** Whether the reader wants the key, as far as this browser remembers. */
export function isWanted() {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Keeps what the reader wants; where nothing can be kept it holds for this page. */
export function want(isOn) {
  show(isOn);
  try {
    if (isOn) {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, "off");
    }
  } catch {
    // Storage may be forbidden or full.
  }
}

/** The field in the head says whether the key leads to it; what it says is what holds on this page. */
export function show(isOn) {
  const field = document.querySelector("[data-search] input");
  if (isOn) {
    field?.setAttribute("aria-keyshortcuts", "/");
  } else {
    field?.removeAttribute("aria-keyshortcuts");
  }
}

/** Calls back when another tab switches the key. */
export function onSwitch(act) {
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) {
      act(isWanted());
    }
  });
}
