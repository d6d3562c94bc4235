// A button on each block of code that copies it.
import { button, element } from "./element.js";
import words from "./words/copy.js";

const SHOWN = 2000;

function add(pre) {
  const copy = async () => {
    made.textContent = await copied(pre) ? words.copied : words.failed;
    setTimeout(() => { made.textContent = words.copy; }, SHOWN);
  };
  const made = button(words.copy, copy, { class: false, "aria-live": "polite" });
  const box = element("div", { class: "copy" });
  pre.replaceWith(box);
  box.append(pre, made);
}

async function copied(pre) {
  try {
    await navigator.clipboard.writeText(pre.textContent.replace(/\n$/, ""));
    return true;
  } catch {
    getSelection()?.selectAllChildren(pre);
    return false;
  }
}

export function start(blocks) {
  if (navigator.clipboard) {
    blocks.forEach(add);
  }
}
