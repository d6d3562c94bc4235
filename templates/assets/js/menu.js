// A part of the menu that opens closes when one goes on elsewhere, by mouse or keyboard, and by Escape.
function follow(part) {
  const close = () => { part.open = false; };
  document.addEventListener("pointerdown", (event) => part.contains(event.target) || close());
  part.addEventListener("focusout",
    (event) => event.relatedTarget === null || part.contains(event.relatedTarget) || close());
  part.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && part.open) {
      event.preventDefault();
      close();
      part.querySelector("summary").focus();
    }
  });
}

export function start(parts) {
  parts.forEach(follow);
}
