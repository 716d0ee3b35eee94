'use client';

import { type ComponentType, type CSSProperties, useEffect, useRef, useState } from 'react';
import type { ChartDefinition } from './definition';
import type { LiveChartProps } from './live-chart';
import { whenReaderIsNear } from './reader';
import { sizeOf, type Width } from './size';

type ChartBoxProps = { readonly definition: ChartDefinition; readonly label: string };

/** The box of a chart: the server's picture first, the live chart in its place afterwards. */
export function ChartBox({ definition, label }: ChartBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<ComponentType<LiveChartProps> | null>(null);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const bringToLife = () =>
      void import('./live-chart').then(({ LiveChart }) => setLive(() => LiveChart));
    if (element.querySelector('svg') === null) return bringToLife();
    return whenReaderIsNear(element, bringToLife);
  }, []);

  return (
    <div className="chart-box" ref={box} style={boxStyle(definition)}>
      <div className="chart-frame">
        {Live === null ? (
          <div
            aria-hidden="true"
            className="chart-picture"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, escaped in svg-text.ts
            dangerouslySetInnerHTML={{ __html: pictureHtml(definition) }}
            suppressHydrationWarning
          />
        ) : (
          <Live definition={definition} label={label} />
        )}
      </div>
    </div>
  );
}

/**
 * The pictures while the server renders; nothing in a browser, where React leaves the server's
 * HTML alone, so that a picture is sent once and not again as data.
 */
function pictureHtml(definition: ChartDefinition) {
  const pictures = globalThis.chartPictures?.(definition);
  return pictures ? pictures.narrow + pictures.wide : '';
}

/** The box has its height before anything is in it. */
function boxStyle(definition: ChartDefinition): CSSProperties {
  const ratio = (width: Width) => {
    const size = sizeOf(definition, width);
    return `${size.width}/${size.height}`;
  };
  return { '--chart-narrow': ratio('narrow'), '--chart-wide': ratio('wide') } as CSSProperties;
}
