// The search in the head of every page: what it needs is brought when somebody turns to it.

function isTyping(element) {
  return element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);
}

/** Begins to answer in the fields of some forms; the key "/" leads to the first. */
export function start(forms) {
  for (const form of forms) {
    const input = form.querySelector("input");
    const bring = () => import("./box.js").then((box) => box.attach(form, input), (trouble) => console.error(trouble));
    input.addEventListener("focus", bring, { once: true });
    if (document.activeElement === input) {
      bring();
    }
  }
  forms[0].querySelector("input").setAttribute("aria-keyshortcuts", "/");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented
        || isTyping(event.target)) {
      return;
    }
    const field = document.querySelector("[data-search-page] input") || forms[0].querySelector("input");
    event.preventDefault();
    field.focus();
    field.select();
  });
}
