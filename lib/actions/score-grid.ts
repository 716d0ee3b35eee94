'use server';

import { enterScores } from '@/lib/commands/score';
import { type GridAnswer, type GridSave, gridSave } from '@/lib/domain/score-entry';
import { currentActor } from '@/lib/platform/session';
import { entryRefusalText, unreadableSaveText } from '@/lib/text/score-entry';
import { readValue } from '@/lib/text/typed-score';

/** Saves cells of the grid; what cannot be read is refused as a whole, since the grid has read it before. */
export async function saveCells(sent: GridSave): Promise<GridAnswer> {
  const actor = await currentActor();
  if (!actor) return { status: 'signedOut' };

  const read = gridSave.safeParse(sent);
  const values = read.data?.cells.map(({ value = '' }) => readValue(value));
  if (!read.success || !values?.every(({ ok }) => ok)) {
    return { status: 'refused', message: unreadableSaveText };
  }
  const { release, way, source, cells } = read.data;
  const entries = cells.map(({ value, ...cell }, place) => {
    const typed = values[place];
    return { ...cell, source, value: value !== undefined && typed?.ok ? typed.value : undefined };
  });
  const saved = await enterScores({ release, way, cells: entries }, actor);
  return saved.ok
    ? { status: 'answered', outcomes: saved.value }
    : { status: 'refused', message: entryRefusalText[saved.refusal] };
}
