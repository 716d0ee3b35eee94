import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartDefinition } from './definition';
import { Drawing } from './drawing';
import { sizeOf, type Width } from './size';
import { svgText } from './svg-text';

/** Recharts settles its axes, then its layers, each in a pass of its own; more than it ever took. */
const PASSES = 8;

/**
 * Draws a definition as an SVG text in the page's colours.
 * Needs a `document` (happy-dom in the worker). Throws when nothing could be drawn.
 */
export function draw(definition: ChartDefinition, width: Width): string {
  const size = sizeOf(definition, width);
  const container = document.createElement('div');
  const root = createRoot(container, { onUncaughtError: rethrowLater });
  const failures: unknown[] = [];
  function rethrowLater(failure: unknown) {
    failures.push(failure);
  }
  try {
    flushSync(() => root.render(<Drawing definition={definition} size={size} />));
    for (let pass = 0; pass < PASSES; pass += 1) flushSync(() => {});
    if (failures.length > 0) throw failures[0];
    const surface = container.querySelector('svg');
    if (surface === null) throw new Error('Nothing was drawn.');
    return svgText(surface, size);
  } finally {
    flushSync(() => root.unmount());
  }
}
