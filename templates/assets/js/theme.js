// The reader's choice of light or dark, set before anything is drawn. Classic and blocking, so keep it small.
(() => {
  // No module comes to a page that is opened as a file: then it keeps no room for what one would bring.
  addEventListener("error", ({ target }) => {
    if (target.type === "module") {
      document.documentElement.dataset.failed = "";
    }
  }, true);
  try {
    const theme = localStorage.getItem("waymark-theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // Storage may be forbidden: then the system's choice holds.
  }
})();
