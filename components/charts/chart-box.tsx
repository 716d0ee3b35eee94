'use client';

import { type CSSProperties, useRef } from 'react';
import type { ChartDefinition } from './definition';
import { sizeOf, type Width } from './size';
import { useLife } from './use-life';

type ChartBoxProps = { readonly definition: ChartDefinition; readonly label: string };

/** The box of a chart: the server's picture first, the live chart in its place afterwards. */
export function ChartBox({ definition, label }: ChartBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const { canBegin, begin, live } = useLife(box);
  const promise = { 'aria-label': label, onFocus: begin, role: 'img', tabIndex: 0 };

  return (
    <div className="chart-box" ref={box} style={boxStyle(definition)}>
      {live === null ? (
        <div className="chart-frame" {...(canBegin ? promise : {})}>
          <Picture definition={definition} />
        </div>
      ) : (
        <div className="chart-frame">
          <live.Chart definition={definition} isFocused={live.isFocused} label={label} />
        </div>
      )}
    </div>
  );
}

/**
 * The pictures while the server renders; nothing in a browser, where React leaves the server's
 * HTML alone, so that a picture is sent once and not again as data.
 */
function Picture({ definition }: Pick<ChartBoxProps, 'definition'>) {
  const pictures = globalThis.chartPictures?.(definition);
  const html = pictures ? pictures.narrow + pictures.wide : '';
  return (
    <div
      aria-hidden="true"
      className="chart-picture"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, escaped in svg-text.ts
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  );
}

/** The box has its height before anything is in it. */
function boxStyle(definition: ChartDefinition): CSSProperties {
  const ratio = (width: Width) => {
    const size = sizeOf(definition, width);
    return `${size.width}/${size.height}`;
  };
  return { '--chart-narrow': ratio('narrow'), '--chart-wide': ratio('wide') } as CSSProperties;
}
