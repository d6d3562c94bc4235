// A button on each block of code that copies it.
import words from "./words/copy.js";

const SHOWN = 2000;

function add(pre) {
  const box = document.createElement("div");
  const button = document.createElement("button");
  box.className = "copy";
  button.type = "button";
  button.textContent = words.copy;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    button.textContent = await copied(pre) ? words.copied : words.failed;
    setTimeout(() => { button.textContent = words.copy; }, SHOWN);
  });
  pre.replaceWith(box);
  box.append(pre, button);
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
