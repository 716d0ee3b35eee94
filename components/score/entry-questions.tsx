import { useMemo } from 'react';
import type { GridShown } from '@/components/ui/grid-store';
import { sumDifferences, unusualChanges } from '@/lib/domain/score-check';
import type { DraftCell } from '@/lib/domain/score-entry';
import type { GridView } from '@/lib/domain/score-grid';
import { changeQuestion, sumQuestion } from '@/lib/text/score-check';

type Question = { readonly slug: string; readonly criterion: string; readonly text: string };

/** What the saved figures of the shown columns make one ask. */
function questionsIn(
  { release, before, rows }: GridView,
  shown: GridShown<DraftCell>['rows'],
): Question[] {
  const cells = [...shown.values()].flatMap((row) => [
    ...new Set([...row.values()].map(({ saved }) => saved)),
  ]);
  const nameOf = (slug: string) => rows.find((row) => row.slug === slug)?.name ?? slug;
  const criterionOf = (code: string) =>
    release.criteria.find((one) => one.code === code)?.name ?? code;
  const sums = release.sumRule === 'none' ? [] : sumDifferences(cells, release.criteria);
  const changes = before ? unusualChanges(cells, before.cells, release) : [];
  return [
    ...sums.map((one) => ({
      slug: one.authority,
      criterion: one.criterion,
      text: sumQuestion(one, nameOf(one.authority), criterionOf(one.criterion), release.sumRule),
    })),
    ...changes
      .filter(({ note }) => note === null)
      .map((one) => ({
        slug: one.authority,
        criterion: one.criterion,
        text: changeQuestion(
          one,
          nameOf(one.authority),
          criterionOf(one.criterion),
          before?.period ?? '',
        ),
      })),
  ];
}

const MOST_SHOWN = 20;

type EntryQuestionsProps = {
  readonly view: GridView;
  readonly shown: GridShown<DraftCell>;
  readonly address: string;
};

/** Totals that do not add up and changes that ask for a note, each leading to its cell. */
export function EntryQuestions({ view, shown, address }: EntryQuestionsProps) {
  const { rows } = shown;
  const questions = useMemo(() => questionsIn(view, rows), [view, rows]);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions" className="mt-6">
      <h2 id="questions">Cần xem lại: {questions.length}</h2>
      <ul className="mt-2 grid gap-2">
        {questions.slice(0, MOST_SHOWN).map(({ slug, criterion, text }) => (
          <li key={`${slug} ${criterion} ${text}`} className="note">
            {text} <a href={`${address}/o/${slug}/${criterion}`}>Mở ô</a>
          </li>
        ))}
      </ul>
      {questions.length > MOST_SHOWN && (
        <p className="small mt-2">Và {questions.length - MOST_SHOWN} điều khác.</p>
      )}
    </section>
  );
}
