// The search in the head of every page: what it needs is brought when somebody turns to it.
import { isWanted, onSwitch, show } from "./shortcut.js";

const TYPED = "textarea, select, input:not([type=checkbox], [type=radio])";

function isTyping(element) {
  return element.isContentEditable || element.matches(TYPED);
}

/** Begins to answer in the fields of some forms; the key "/" leads to the first, unless it is switched off. */
export function start(forms) {
  for (const form of forms) {
    const input = form.querySelector("input");
    const bring = () => import("./box.js")
      .then((box) => box.attach(form, input), (trouble) => console.error(trouble));
    input.addEventListener("focus", bring, { once: true });
    if (document.activeElement === input) {
      bring();
    }
  }
  const first = forms[0].querySelector("input");
  show(isWanted());
  onSwitch(show);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || !first.hasAttribute("aria-keyshortcuts") || event.defaultPrevented
        || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const field = document.querySelector("[data-search-page] input") || first;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
