import { useId } from 'react';

type WatermarkProps = {
  /** Short lines: who looks, when, that it is not public. */
  readonly lines: readonly string[];
};

/** Room for one letter, and for one line. Unit: px. */
const LETTER = 9;
const LINE = 20;
const GAP = 50;

/**
 * A text over and over behind a page, on the screen and on each printed sheet.
 *
 * Drawn, not written: nobody hears it, and printers that leave out backgrounds still print it. It is
 * pale enough that every text over it keeps a contrast above 4.5:1.
 */
export function Watermark({ lines }: WatermarkProps) {
  const id = useId();
  const width = Math.max(...lines.map((line) => line.length)) * LETTER + GAP;
  const height = lines.length * LINE + GAP;
  return (
    <svg className="watermark" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={id}
          width={width}
          height={height}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-24)"
        >
          <text>
            {lines.map((line, place) => (
              <tspan key={line} x={GAP / 2} y={(place + 1) * LINE}>
                {line}
              </tspan>
            ))}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
