'use client';

import { ScrollRegion } from '@/components/ui/scroll-region';
import type { RankingCells } from './ranking-cells';

export type Heading = {
  readonly label: string;
  /** Where a click sorts; null where the order is fixed. */
  readonly href: string | null;
  readonly sorted: 'ascending' | 'descending' | 'none';
};

type RankingTableProps = {
  readonly caption: string;
  readonly rows: readonly RankingCells[];
  readonly headings: {
    readonly rank: Heading;
    readonly name: Heading;
    readonly points: Heading;
    readonly change: Heading | null;
  };
  readonly hasGroups: boolean;
  readonly groupFirst: boolean;
  /** Indicator and period as an address writes them: each figure leads to its own page. */
  readonly detail: string;
};

const TONE = { good: 'text-good', bad: 'text-bad', plain: 'text-ink-soft' } as const;

/**
 * The ranking as one real table, every row in the HTML.
 *
 * A client component only so that the page's data travel as short rows of text instead of as a
 * second copy of the whole table; it holds no state.
 */
export function RankingTable(props: RankingTableProps) {
  const { caption, rows, headings, hasGroups, groupFirst, detail } = props;
  const group = hasGroups && (
    <th scope="col" key="group">
      Nhóm
    </th>
  );
  return (
    <ScrollRegion label="Bảng xếp hạng">
      <table className="data">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {groupFirst && group}
            <SortHeading heading={headings.rank} />
            <SortHeading heading={headings.name} />
            {!groupFirst && group}
            <SortHeading heading={headings.points} isNumber />
            <td className="hidden w-24 md:table-cell" />
            {headings.change && <SortHeading heading={headings.change} />}
            <th scope="col">Nguồn</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.slug}
              row={row}
              hasGroups={hasGroups}
              groupFirst={groupFirst}
              hasChange={headings.change !== null}
              detail={detail}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

function SortHeading({
  heading,
  isNumber,
}: {
  readonly heading: Heading;
  readonly isNumber?: boolean;
}) {
  return (
    <th scope="col" aria-sort={heading.sorted} className={isNumber ? 'n' : undefined}>
      {heading.href ? <a href={heading.href}>{heading.label}</a> : heading.label}
      <span aria-hidden="true">{ARROWS[heading.sorted]}</span>
    </th>
  );
}

type RowProps = {
  readonly row: RankingCells;
  readonly hasGroups: boolean;
  readonly groupFirst: boolean;
  readonly hasChange: boolean;
  readonly detail: string;
};

function Row({ row, hasGroups, groupFirst, hasChange, detail }: RowProps) {
  const group = hasGroups && <td>{row.group}</td>;
  return (
    <tr className={row.isHome ? 'is-home' : undefined}>
      {groupFirst && group}
      <td className="whitespace-nowrap">
        {row.rank || <span className="small">chưa xếp hạng</span>}
        {row.rankNote && <span className="small"> {row.rankNote}</span>}
      </td>
      <th scope="row" className="sm:min-w-40">
        <a href={`/don-vi/${row.slug}`}>{row.name}</a>
        {row.remark && <span className="small block font-normal">{row.remark}</span>}
      </th>
      {!groupFirst && group}
      <td className="n">
        {row.source ? <a href={`/don-vi/${row.slug}/${detail}`}>{row.points}</a> : row.points}
      </td>
      <td className="hidden md:table-cell">
        {row.width > 0 && (
          <span className="bar mt-1.5">
            <i style={{ width: `${row.width}%` }} />
          </span>
        )}
      </td>
      {hasChange && <td className={`${TONE[row.tone]} whitespace-nowrap`}>{row.change}</td>}
      <td>{row.source && <a href={`/nguon#${row.source}`}>nguồn</a>}</td>
    </tr>
  );
}
