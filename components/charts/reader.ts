const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/** How near a chart must be to what the reader sees. */
const MARGIN = '200px';

let acting: Promise<void> | undefined;

/** Resolves with the reader's first movement on the page: until then no chart costs any script. */
const readerActs = () => {
  acting ??= new Promise((resolve) => {
    for (const sign of SIGNS)
      window.addEventListener(sign, () => resolve(), { once: true, passive: true });
  });
  return acting;
};

/** Calls `arrive` once, when the reader acts and `element` is on the screen or near it. Returns how to stop. */
export function whenReaderIsNear(element: Element, arrive: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      arrive();
    },
    { rootMargin: MARGIN },
  );
  let isOver = false;
  void readerActs().then(() => {
    if (!isOver) observer.observe(element);
  });
  return () => {
    isOver = true;
    observer.disconnect();
  };
}
