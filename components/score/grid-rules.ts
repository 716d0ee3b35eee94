import type { Entry, GridRules, Job, RecordOutcome } from '@/components/ui/grid-cell';
import { type Problem, problem } from '@/lib/domain/problem';
import { isWithin } from '@/lib/domain/score-check';
import {
  type CellOutcome,
  type DraftCell,
  emptyCell,
  type GridAnswer,
  type GridSave,
  typedRank,
} from '@/lib/domain/score-entry';
import type { GridColumn, GridView } from '@/lib/domain/score-grid';
import { problemText } from '@/lib/text/problem';
import { aboveLimitText, cellText, enteredText } from '@/lib/text/score-entry';
import { readValue, writtenRank, writtenValue } from '@/lib/text/typed-score';

/** What a column shows of a saved cell, as it would be typed. */
const shownText = ({ kind }: Pick<GridColumn, 'kind'>, saved: DraftCell): string =>
  kind === 'rank' ? writtenRank(saved.rank) : writtenValue(saved);

/** What is wrong with what was typed into a column, in a sentence; null when it can be saved. */
function problemIn(column: GridColumn, typed: string): string | null {
  if (column.kind === 'rank') {
    return typedRank.safeParse(typed).success ? null : problemText[problem('rankFormat')];
  }
  const read = readValue(typed);
  if (!read.ok) return problemText[read.refusal satisfies Problem];
  const { points } = read.value;
  return points === null || isWithin(points, column.limit) ? null : aboveLimitText(column.limit);
}

/** Whether typing this would leave the cell as it is: "86.49" over 86,49. */
function isUnchanged(column: GridColumn, typed: string, saved: DraftCell): boolean {
  if (column.kind === 'rank') {
    return typed.replaceAll(/\s/g, '') === writtenRank(saved.rank);
  }
  const read = readValue(typed);
  return read.ok && writtenValue(read.value) === writtenValue(saved) && saved.version > 0;
}

type Save = (sent: GridSave) => Promise<GridAnswer>;

/** A grid of scores: a figure and its rank are one record, saved over the version that was seen. */
export function scoreRules(view: GridView, save: Save): GridRules<GridColumn, DraftCell> {
  const saved = new Map(view.cells.map((cell) => [`${cell.authority} ${cell.criterion}`, cell]));
  const { indicator, period, version } = view.release;
  return {
    initial: (authority, { criterion }) =>
      saved.get(`${authority} ${criterion}`) ?? emptyCell({ authority, criterion }),
    recordOf: ({ criterion }) => criterion,
    shown: shownText,
    isReason: ({ missing }) => missing !== null,
    problem: problemIn,
    isUnchanged,
    said: cellText,
    refusedText: (count) => `${count} ô cao hơn điểm tối đa.`,
    savedBy: enteredText,
    save: async (entries, { way, source }: Job<GridColumn, DraftCell>) => {
      const answer = await save({
        release: { indicator, period, version },
        way,
        cells: entries.map(sentOf),
        ...(source && { source }),
      });
      return answer.status === 'answered'
        ? { status: 'answered', outcomes: answer.outcomes.map(outcomeOf) }
        : answer;
    },
  };
}

function sentOf({ seen, cells }: Entry<GridColumn, DraftCell>): GridSave['cells'][number] {
  const { authority, criterion, version } = seen;
  const typed = cells.map(({ column, typed: text }) =>
    column.kind === 'rank' ? { rank: text } : { value: text },
  );
  return Object.assign({ authority, criterion, seen: version }, ...typed);
}

function outcomeOf(outcome: CellOutcome): RecordOutcome<DraftCell> {
  if (outcome.kind === 'saved') {
    const { before, cell } = outcome;
    return { kind: 'saved', before, saved: cell, isChange: cell.version !== before.version };
  }
  return outcome.kind === 'aboveLimit'
    ? { kind: 'refused', problem: aboveLimitText(outcome.limit) }
    : outcome;
}
