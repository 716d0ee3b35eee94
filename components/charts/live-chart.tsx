'use client';

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ChartDefinition } from './definition';
import { Drawing } from './drawing';
import { holdFocus } from './hold-focus';
import { colour } from './palette';
import { sizeOf, WIDE_FROM } from './size';

export type LiveChartProps = {
  readonly definition: ChartDefinition;
  readonly label: string;
  /** Whether the reader stood on the picture that this chart replaces. */
  readonly isFocused: boolean;
};

/** The same drawing as the picture, at the same place and scale, with tooltip and keyboard. */
export function LiveChart({ definition, label, isFocused }: LiveChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const isMeasured = width !== null;
  useLayoutEffect(() => {
    if (!isMeasured || !isFocused || frame.current === null) return;
    return holdFocus(frame.current);
  }, [isMeasured, isFocused]);

  const size = sizeOf(definition, (width ?? 0) >= WIDE_FROM ? 'wide' : 'narrow');
  return (
    <div
      className="chart-live"
      onKeyDownCapture={(event) => steer(event, definition.kind)}
      ref={frame}
    >
      {width !== null && (
        <div
          style={{
            width: size.width,
            height: size.height,
            fontSize: size.fontSize,
            fill: colour('ink-soft'),
            transform: `scale(${width / size.width})`,
            transformOrigin: '0 0',
          }}
        >
          <Drawing definition={definition} liveLabel={label} size={size} />
        </div>
      )}
    </div>
  );
}

/** Recharts steps through rows from the foot up; readers go down. */
const DOWN_THE_ROWS: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

/** Esc leaves the chart; in a chart of rows all arrows go the way they point. */
function steer(event: KeyboardEvent<HTMLElement>, kind: ChartDefinition['kind']) {
  const { target, nativeEvent } = event;
  if (!(target instanceof SVGElement) || !nativeEvent.isTrusted) return;
  if (event.key === 'Escape') target.blur();
  const key = kind === 'dimension' || kind === 'pareto' ? DOWN_THE_ROWS[event.key] : undefined;
  if (key === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
}
