import {
  handledInTime,
  onHandOf,
  pendingOf,
  resolvedInTime,
  resolvedOf,
  type Share,
} from '@/lib/domain/dossier-counts';
import type { PublishedDossiers, ResultGroup, ResultRow } from '@/lib/domain/dossier-result';
import { type ResultView, toResultQuery } from '@/lib/domain/dossier-result-view';
import { formatParts, formatShare } from '@/lib/text/dossier';
import { standingText } from '@/lib/text/dossier-result';
import { countOrMark } from '@/lib/text/dossier-table';

/** One line of a table of results as it is printed: text only, so that the page carries each figure once. */
export type ResultCells = {
  readonly slug: string;
  readonly name: string;
  /** Where the row is taken apart; null where it is not. */
  readonly href: string | null;
  /** Why it stands behind the others. */
  readonly remark: string;
  readonly isSmall: boolean;
  readonly counts: readonly string[];
  /** Each with what it is a part of. */
  readonly rates: readonly (readonly [percent: string, parts: string])[];
};

type Frame = {
  readonly published: PublishedDossiers;
  readonly view: ResultView;
  readonly path: string | null;
};

const rateCell = (share: Share | null): readonly [string, string] => [
  formatShare(share),
  share && share.whole > 0 ? formatParts(share) : '',
];

export const resultCells = (group: ResultGroup, frame: Frame): ResultCells[] =>
  group.rows.map((row) => {
    const { counts } = row.total;
    return {
      slug: row.slug,
      name: row.name,
      href: hrefOf(group, row, frame),
      remark: standingText(row.standing, frame.published.minimumVolume),
      isSmall: row.standing === 'small',
      counts: [
        onHandOf(counts),
        resolvedOf(counts),
        counts.late,
        pendingOf(counts),
        counts.overdue,
      ].map(countOrMark),
      rates: [rateCell(resolvedInTime(counts)), rateCell(handledInTime(counts))],
    };
  });

/** To the parts of the row, as far as there are any. */
function hrefOf({ kind }: ResultGroup, { slug }: ResultRow, { published, view, path }: Frame) {
  if (path === null) return null;
  const part = kind === 'field' ? { ...view, field: slug } : { ...view, unit: slug };
  const { unit, field } = part;
  const isThere = published.cells.some(
    (cell) =>
      cell.field !== null &&
      (unit === null || cell.authority === unit) &&
      (field === null || cell.field === field),
  );
  return isThere ? `${path}${toResultQuery(part)}` : null;
}
