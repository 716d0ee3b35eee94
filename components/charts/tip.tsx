import type { TooltipContentProps } from 'recharts';
import { type Colour, colour } from './palette';

/** What is said about one place of a chart: its name, then a value for each line. */
export type Tip = {
  readonly title: string;
  readonly lines: readonly TipLine[];
};

export type TipLine = {
  readonly label: string;
  readonly text: string;
  readonly colour?: Colour | undefined;
};

/** A datum of a live chart: Recharts hands it back when the reader comes to its place. */
export type TipDatum = { readonly tip: Tip };

const isTipDatum = (datum: unknown): datum is TipDatum =>
  typeof datum === 'object' && datum !== null && 'tip' in datum;

/** The tip for Recharts' tooltip; read out to whoever cannot see it. */
export function TipContent({ active, payload }: TooltipContentProps) {
  const datum: unknown = payload?.[0]?.payload;
  if (!active || !isTipDatum(datum)) return null;
  const { title, lines } = datum.tip;
  return (
    <div className="chart-tip" role="status" aria-live="polite">
      <strong>{title}</strong>
      {lines.map(({ label, text, colour: paint }) => (
        <div key={label}>
          {paint !== undefined && <i style={{ background: colour(paint) }} />}
          {label}: <b>{text}</b>
        </div>
      ))}
    </div>
  );
}
