'use client';

import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import type { ResultCells } from './result-cells';

export type ResultHeading = {
  readonly label: string;
  /** Where a click sorts; null where the order is fixed. */
  readonly href: string | null;
  readonly sorted: 'ascending' | 'descending' | 'none';
};

type ResultsTableProps = {
  readonly caption: string;
  readonly label: string;
  readonly name: ResultHeading;
  readonly headings: readonly ResultHeading[];
  readonly rows: readonly ResultCells[];
};

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

/**
 * Results as one real table, every row in the HTML.
 *
 * A client component only so that the page's data travel as short rows of text; it holds no state.
 */
export function ResultsTable({ caption, label, name, headings, rows }: ResultsTableProps) {
  return (
    <ScrollRegion label={label}>
      <table className="data min-w-3xl">
        <WideCaption>{caption}</WideCaption>
        <thead>
          <tr>
            <SortHeading heading={name} />
            {headings.map((heading) => (
              <SortHeading key={heading.label} heading={heading} isNumber />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.slug} row={row} headings={headings} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function SortHeading({
  heading,
  isNumber = false,
}: {
  readonly heading: ResultHeading;
  readonly isNumber?: boolean;
}) {
  return (
    <th
      scope="col"
      aria-sort={heading.sorted}
      className={isNumber ? 'n whitespace-normal!' : undefined}
    >
      {heading.href ? <a href={heading.href}>{heading.label}</a> : heading.label}
      <span aria-hidden="true">{ARROWS[heading.sorted]}</span>
    </th>
  );
}

type RowProps = { readonly row: ResultCells; readonly headings: readonly ResultHeading[] };

function Row({ row, headings }: RowProps) {
  return (
    <tr className={row.isSmall ? 'is-small' : undefined}>
      <th scope="row" className="min-w-44">
        {row.href ? <a href={row.href}>{row.name}</a> : row.name}
        {row.remark && <span className="small block font-normal">{row.remark}</span>}
      </th>
      {row.counts.map((count, at) => (
        <td key={headings[at]?.label} className="n">
          {count}
        </td>
      ))}
      {row.rates.map(([percent, parts], at) => (
        <td key={headings[row.counts.length + at]?.label} className="n">
          {percent}
          {parts && <span className="small block">{parts}</span>}
        </td>
      ))}
    </tr>
  );
}
