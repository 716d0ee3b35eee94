/**
 * Gives the focus to the live chart as soon as it can take it, and again if it loses it.
 *
 * Recharts puts its surface in place only after some passes and may put another in its stead.
 * The reader's next key or click ends it. Returns how to stop.
 */
export function holdFocus(frame: HTMLElement): () => void {
  const page = frame.ownerDocument;
  const take = () => {
    if (page.activeElement === page.body) frame.querySelector('svg')?.focus();
  };
  const observer = new MutationObserver(take);
  const stop = () => {
    observer.disconnect();
    page.removeEventListener('keydown', stop, true);
    page.removeEventListener('pointerdown', stop, true);
  };
  observer.observe(frame, { attributeFilter: ['tabindex'], childList: true, subtree: true });
  page.addEventListener('keydown', stop, true);
  page.addEventListener('pointerdown', stop, true);
  take();
  return stop;
}
