import { useMemo } from 'react';
import type { KeyedGrid } from '@/components/ui/grid-cell';
import type { GridShown } from '@/components/ui/grid-store';
import type { DossierGridView, DossierRow } from '@/lib/domain/dossier-entry';
import { reportKey } from '@/lib/domain/dossier-report';
import { discrepanciesIn, openingDifference } from '@/lib/domain/dossier-report-check';
import { discrepancyText, openingText } from '@/lib/text/dossier-report';
import type { CountColumnKey } from './count-rules';

const MOST_SHOWN = 30;

type CountQuestionsProps = {
  readonly view: DossierGridView;
  readonly grid: KeyedGrid<CountColumnKey>;
  readonly shown: GridShown<DossierRow>;
  readonly hrefOf: (slug: string) => string;
};

/** Rows that do not add up, with both numbers and the difference, each leading to where the unit is asked. */
export function CountQuestions({ view, grid, shown, hrefOf }: CountQuestionsProps) {
  const { rows } = shown;
  const questions = useMemo(() => questionsIn(view, grid, rows), [view, grid, rows]);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions" className="mt-6">
      <h2 id="questions">Số không khớp: {questions.length}</h2>
      <p className="prose mt-1">
        Số được giữ nguyên như báo cáo. Hãy hỏi lại đơn vị thay vì tự sửa cho khớp.
      </p>
      <ul className="mt-2 grid gap-2">
        {questions.slice(0, MOST_SHOWN).map(({ slug, name, text }) => (
          <li key={`${slug} ${text}`} className="note">
            <b>{name}</b>: {text} <a href={hrefOf(slug)}>Hỏi đơn vị</a>
          </li>
        ))}
      </ul>
      {questions.length > MOST_SHOWN && (
        <p className="small mt-2">Và {questions.length - MOST_SHOWN} điều khác.</p>
      )}
    </section>
  );
}

function questionsIn(
  { before }: DossierGridView,
  grid: KeyedGrid<CountColumnKey>,
  rows: GridShown<DossierRow>['rows'],
) {
  return grid.rows.flatMap(({ slug, name }) => {
    const [cell] = rows.get(slug)?.values() ?? [];
    return cell ? differencesIn(cell.saved, before).map((text) => ({ slug, name, text })) : [];
  });
}

/** All that does not add up in a kept row, in sentences. */
export function differencesIn(row: DossierRow, before: Readonly<Record<string, number>>): string[] {
  const opening = openingDifference(row.counts, before[reportKey(row)] ?? null);
  return [
    ...discrepanciesIn(row.counts).map(discrepancyText),
    ...(opening ? [openingText(opening)] : []),
  ];
}
