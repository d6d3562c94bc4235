// Makes elements. Texts are texts: nothing is ever read as HTML.

/**
 * An element with attributes and children. An attribute that is false is left out, one that is true is empty; functions
 * listen to the event of their name.
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else if (value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text, click, attributes = {}) {
  return element("button", { type: "button", class: "button", click, ...attributes }, text);
}

/** A text with its {gaps} filled in. */
export function fill(text, values) {
  return text.replace(/\{([a-z]+)\}/g, (gap, name) => (Object.hasOwn(values, name) ? values[name] : gap));
}

/** A text with its {gaps} filled in, each with some nodes: a list of nodes. */
export function filled(text, nodes) {
  return text.split(/\{([a-z]+)\}/).flatMap((part, i) => (i % 2 === 0 ? part : nodes[part] ?? `{${part}}`));
}

/** Things of one sort one after the other, in the manner of the page's language: a list of nodes. */
export function listed(nodes) {
  const list = new Intl.ListFormat(document.documentElement.lang, { type: "unit" });
  return list.formatToParts(nodes.map((node, i) => String(i)))
    .map(({ type, value }) => (type === "element" ? nodes[value] : value));
}

/** The text for a number of things: `words` has the key, and the key with "-one". */
export function counted(words, key, n) {
  return fill(words[n === 1 ? `${key}-one` : key], { n });
}

/** Tells those who listen to a page what has happened, without taking them away from where they are. */
export function announce(text) {
  let place = document.querySelector("[data-announcer]");
  if (place === null) {
    place = element("p", { "data-announcer": true, role: "status", class: "announcer" });
    document.body.append(place);
  }
  place.textContent = place.textContent === text ? `${text}\u00a0` : text;
}
