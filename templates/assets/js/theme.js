// The reader's choice of light or dark, set before anything is drawn. Classic and blocking, so keep it small.
(() => {
  try {
    const theme = localStorage.getItem("waymark-theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // Storage may be forbidden: then the system's choice holds.
  }
})();
