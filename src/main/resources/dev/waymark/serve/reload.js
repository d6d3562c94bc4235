// Keeps a page of the preview up to date. Only the preview adds this to pages; it is no part of a published site.
(() => {
  "use strict";

  const own = document.currentScript;
  const folder = own.src.slice(0, own.src.lastIndexOf("/") + 1);
  const scrollKey = "waymark-preview-scroll:" + location.pathname;
  let shown = Number(own.dataset.edition);
  let hidden = "";
  let words = {};
  let panel = null;
  let told = "";
  let lost = 0;

  const looks = document.createElement("link");
  looks.rel = "stylesheet";
  looks.href = folder + "reload.css";
  document.head.append(looks);

  // Where the page is to be scrolled to, until it is there or the reader scrolls: a page may be reloaded before it is
  // laid out, or be short for a moment because its file was half written.
  let wanted = null;

  function keepScroll() {
    try {
      sessionStorage.setItem(scrollKey, JSON.stringify(wanted ?? [scrollX, scrollY]));
      history.scrollRestoration = "manual";
    } catch {
      // Without storage the browser's own memory has to do.
    }
  }

  function restoreScroll() {
    try {
      wanted = JSON.parse(sessionStorage.getItem(scrollKey));
      sessionStorage.removeItem(scrollKey);
    } catch {
      wanted = null;
    }
    scrollAsWanted();
    addEventListener("load", () => {
      scrollAsWanted();
      if (wanted && Math.abs(scrollY - wanted[1]) < 2) {
        wanted = null;
      }
    });
    for (const act of ["wheel", "touchmove", "pointerdown", "keydown"]) {
      addEventListener(act, () => {
        wanted = null;
        // Not earlier: a browser that is told so while it still loads the page would take it back to the top.
        history.scrollRestoration = "auto";
      }, { passive: true });
    }
  }

  function scrollAsWanted() {
    if (wanted) {
      scrollTo({ left: wanted[0], top: wanted[1], behavior: "instant" });
    }
  }

  // "…/css/site-1a2b3c4d.css" and "…/css/site-5e6f7a8b.css" are the same sheet.
  function plain(path) {
    return path.replace(/-[0-9a-f]{8}(?=\.css$)/, "");
  }

  function swapStyles(styles) {
    for (const link of document.querySelectorAll("link[rel~=stylesheet]")) {
      const path = new URL(link.href).pathname;
      const now = styles.find((style) => plain(path).endsWith("/" + plain(style)));
      if (link !== looks && now && !path.endsWith("/" + now)) {
        const next = link.cloneNode();
        next.href = link.href.slice(0, link.href.length - path.length) + path.slice(0, path.length - now.length) + now;
        next.addEventListener("load", () => link.remove());
        link.after(next);
      }
    }
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function hide() {
    panel?.remove();
    panel = null;
  }

  function show(title, text, note) {
    if (panel && told === title + text) {
      return;
    }
    hide();
    told = title + text;
    panel = document.createElement("aside");
    panel.className = "waymark-preview";
    panel.setAttribute("role", "alert");
    const head = document.createElement("div");
    const close = element("button", words.hide ?? "Hide");
    close.type = "button";
    close.addEventListener("click", () => {
      hidden = text;
      hide();
    });
    head.append(element("strong", title), element("span", note), close);
    panel.append(head);
    if (text) {
      panel.append(element("pre", text));
    }
    document.body.append(panel);
  }

  function take(state) {
    words = state.words;
    lost = 0;
    if (shown < state.pagesSince || shown > state.edition) {
      // Once: another reload on its way could hit the page that comes next, where the reader has scrolled already.
      events.close();
      keepScroll();
      location.reload();
      return;
    }
    if (shown < state.edition) {
      swapStyles(state.styles);
      shown = state.edition;
    }
    if (!state.problems) {
      hidden = "";
      hide();
    } else if (state.problems !== hidden) {
      show(words.title, state.problems, words.note);
    }
  }

  restoreScroll();
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel) {
      panel.querySelector("button").click();
    }
  });
  const events = new EventSource(folder + "events");
  events.addEventListener("message", (event) => take(JSON.parse(event.data)));
  events.addEventListener("error", () => {
    lost++;
    if (lost === 4 && words.lost) {
      show(words.lost, "", "");
    }
  });
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
})();
