'use server';

import { refresh } from 'next/cache';
import { enterScores } from '@/lib/commands/score';
import { addQuote as add, chooseQuote as choose } from '@/lib/commands/score-quote';
import { cellForm, quoteChoice, quoteForm } from '@/lib/domain/score-cell';
import { done, formAction, refused } from '@/lib/platform/form-action';
import {
  bothText,
  entryRefusalText,
  outcomeText,
  quoteRefusalText,
  savedText,
} from '@/lib/text/score-entry';
import { readValue } from '@/lib/text/typed-score';

/** One cell by its own form; afterwards the page shows what is kept now, so that sending again is a choice. */
export const enterScore = formAction(cellForm(readValue), async (form, actor) => {
  const { indicator, period, version, authority, criterion, missing, value, ...rest } = form;
  if (missing && value.points) return refused(bothText);
  const cell = {
    ...rest,
    authority,
    criterion,
    value: missing ? { points: null, missing } : value,
  };
  const saved = await enterScores(
    { release: { indicator, period, version }, cells: [cell], way: 'cell' },
    actor,
  );
  refresh();
  if (!saved.ok) return refused(entryRefusalText[saved.refusal]);

  const sentence = saved.value[0] ? outcomeText(saved.value[0]) : null;
  return sentence === null ? done(savedText.cell) : refused(sentence);
});

/** Keeps what another source prints. */
export const addQuote = formAction(quoteForm(readValue), async (quote, actor) => {
  const added = await add(quote, actor);
  refresh();
  return added.ok ? done(savedText.quote) : refused(quoteRefusalText[added.refusal]);
});

/** Makes another source's figure the chosen one. */
export const chooseQuote = formAction(quoteChoice, async (choice, actor) => {
  const chosen = await choose(choice, actor);
  refresh();
  return chosen.ok ? done(savedText.choice) : refused(quoteRefusalText[chosen.refusal]);
});
