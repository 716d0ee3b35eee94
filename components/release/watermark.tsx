import { useId } from 'react';

type WatermarkProps = {
  /** Two short lines: who looks, and when; that it is not public. */
  readonly lines: readonly [string, string];
};

/**
 * A text over and over behind a page, on the screen and on each printed sheet.
 *
 * Drawn, not written: nobody hears it, and printers that leave out backgrounds still print it. It is
 * pale enough that every text over it keeps a contrast above 4.5:1.
 */
export function Watermark({ lines }: WatermarkProps) {
  const id = useId();
  return (
    <svg className="watermark" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={id}
          width="380"
          height="190"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-24)"
        >
          {[0, 1].map((row) => (
            <text key={row} x={row * 190} y={40 + row * 95}>
              <tspan>{lines[0]}</tspan>
              <tspan x={row * 190} dy="20">
                {lines[1]}
              </tspan>
            </text>
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
