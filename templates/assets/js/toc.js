// The table of contents follows the scroll: the last heading above the upper third of the window is the current one.
function follow(nav) {
  const links = new Map();
  for (const link of nav.querySelectorAll("a[href^='#']")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) {
      links.set(heading, link);
    }
  }
  const headings = [...links.keys()];
  let current = null;
  const mark = () => {
    const line = innerHeight / 3;
    const isEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const passed = isEnd ? headings : headings.filter((heading) => heading.getBoundingClientRect().top < line);
    const now = passed.length > 0 ? links.get(passed[passed.length - 1]) : null;
    if (now !== current) {
      current?.removeAttribute("aria-current");
      now?.setAttribute("aria-current", "true");
      current = now;
      if (now) {
        keepInSight(nav, now);
      }
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px", threshold: [0, 1] });
  headings.forEach((heading) => observer.observe(heading));
  addEventListener("scrollend", mark);
  mark();
}

/** Moves the table alone, never the page. */
function keepInSight(nav, link) {
  const box = nav.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (nav.scrollHeight > nav.clientHeight && (place.top < box.top || place.bottom > box.bottom)) {
    nav.scrollTop += place.top - box.top - box.height / 2;
  }
}

export function start(navs) {
  navs.forEach(follow);
}
