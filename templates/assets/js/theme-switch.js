// A button that changes between light and dark and remembers it. What the system asks for is not remembered, so that
// the page follows it again.
import { button, element } from "./element.js";
import words from "./words/theme.js";

const KEY = "waymark-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : system.matches;
}

function remember(theme) {
  try {
    if (theme) {
      localStorage.setItem(KEY, theme);
    } else {
      localStorage.removeItem(KEY);
    }
  } catch {
    // Storage may be forbidden: then the choice holds for this page.
  }
}

function choose(dark) {
  if (dark === system.matches) {
    delete document.documentElement.dataset.theme;
    remember("");
  } else {
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    remember(document.documentElement.dataset.theme);
  }
}

export function start(places) {
  for (const place of places) {
    const turn = () => {
      choose(!isDark());
      show();
    };
    const made = button("", turn, { class: "theme-switch", "aria-label": words.dark, title: words.dark });
    const show = () => made.setAttribute("aria-pressed", String(isDark()));
    made.append(element("span", {}));
    system.addEventListener("change", show);
    show();
    place.append(made);
  }
}
