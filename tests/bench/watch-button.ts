/** A state of the footer's one button, and when it was first there, ms since 1970. */
export interface Seen {
  at: number;
  label: string;
  shut: boolean;
}

/** Runs in every frame before its own scripts: in the sidebar it notes presses and each state of the footer's button. */
export function watchButton(): void {
  const notes = { pressed: [] as number[], seen: [] as Seen[] };
  Object.assign(globalThis, { benchNotes: notes });
  // The moment of the event itself, not of its handling, on the clock that all processes of this machine share.
  const press = (event: Event) => notes.pressed.push(Date.now() - (performance.now() - event.timeStamp));
  for (const kind of ["click", "keydown"]) addEventListener(kind, press, true);
  if (location.pathname !== "/sidebar.html") return;
  const look = () => {
    const button = document.querySelector("#main-action");
    if (!button) return;
    const now = { at: Date.now(), label: button.textContent, shut: button.getAttribute("aria-disabled") === "true" };
    const last = notes.seen.at(-1);
    if (!last || last.label !== now.label || last.shut !== now.shut) notes.seen.push(now);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
