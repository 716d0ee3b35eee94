import type { Entry, GridRules, RecordOutcome } from '@/components/ui/grid-cell';
import type { CountColumn } from '@/lib/domain/dossier-counts';
import {
  type DossierAnswer,
  type DossierGridView,
  type DossierOutcome,
  type DossierRow,
  type DossierSave,
  emptyRow,
} from '@/lib/domain/dossier-entry';
import { ALL_FIELDS } from '@/lib/domain/dossier-report';
import { readCount } from '@/lib/domain/dossier-report-count';
import {
  enteredRowText,
  SAYS_NOTHING,
  WHOLE_AND_PARTS,
  writtenCount,
} from '@/lib/text/dossier-entry';
import { problemText } from '@/lib/text/problem';

export type CountColumnKey = { readonly key: CountColumn };

/** Whose a line of the grid is: a unit's over the chosen field, or the chosen unit's in a field. */
export const placeOfLine = ({ chosen }: Pick<DossierGridView, 'chosen'>, slug: string) =>
  chosen.kind === 'unit'
    ? { authority: chosen.slug ?? '', field: slug === ALL_FIELDS ? null : slug }
    : { authority: slug, field: chosen.slug };

const isSame = (left: DossierRow, right: DossierRow) =>
  JSON.stringify(left.counts) === JSON.stringify(right.counts);

type Save = (sent: DossierSave) => Promise<DossierAnswer>;

/** A grid of counts: a row is one record; of it, only the columns that were typed must be as they were seen. */
export function countRules(
  view: DossierGridView,
  save: Save,
): GridRules<CountColumnKey, DossierRow> {
  const saved = new Map(view.rows.map(({ slug }, at) => [slug, view.saved[at]]));
  const { period, version } = view.release;
  return {
    initial: (slug) => saved.get(slug) ?? emptyRow(placeOfLine(view, slug)),
    recordOf: () => 'row',
    shown: ({ key }, { counts }) => writtenCount(counts[key]),
    isReason: () => false,
    problem: (_column, typed) => {
      const read = readCount(typed);
      return read.ok ? null : problemText[read.refusal];
    },
    isUnchanged: ({ key }, typed, { counts }) => {
      const read = readCount(typed);
      return read.ok && read.value === counts[key];
    },
    said: ({ counts }, columns) =>
      columns.map(({ key }) => writtenCount(counts[key]) || 'trống').join(', '),
    refusedText: (count) => `${count} dòng chưa đúng.`,
    savedBy: enteredRowText,
    save: async (entries, { way }) => {
      const rows = entries.map((entry) => sentOf(view, entry));
      const answer = await save({ release: { period, version }, way, rows });
      return answer.status === 'answered'
        ? { status: 'answered', outcomes: answer.outcomes.map(outcomeOf) }
        : answer;
    },
  };
}

const sentOf = (
  view: DossierGridView,
  { slug, seen, cells }: Entry<CountColumnKey, DossierRow>,
): DossierSave['rows'][number] => ({
  ...placeOfLine(view, slug),
  cells: cells.map(({ column: { key }, typed }) => ({
    column: key,
    seen: seen.counts[key],
    typed,
  })),
});

function outcomeOf(outcome: DossierOutcome): RecordOutcome<DossierRow> {
  switch (outcome.kind) {
    case 'saved': {
      const { before, row } = outcome;
      return { kind: 'saved', before, saved: row, isChange: !isSame(before, row) };
    }
    case 'changedMeanwhile':
      return outcome;
    case 'wholeAndParts':
      return { kind: 'refused', problem: WHOLE_AND_PARTS };
    case 'saysNothing':
      return { kind: 'refused', problem: SAYS_NOTHING };
  }
}
