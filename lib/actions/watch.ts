'use server';

import { refresh } from 'next/cache';
import {
  restartWatch as restart,
  startWatch as start,
  stopWatch as stop,
  stopWatchByToken,
} from '@/lib/commands/watch';
import { newWatch, ownWatch, watchStop } from '@/lib/domain/watch';
import { done, formAction, openFormAction, refused } from '@/lib/platform/form-action';
import { watchDoneText, watchRefusalText } from '@/lib/text/watch';

export const startWatch = formAction(newWatch, async (wanted, actor) => {
  const started = await start(wanted, actor);
  refresh();
  if (!started.ok) return refused(watchRefusalText[started.refusal]);
  return done(started.value.isTold ? watchDoneText.startedAndTold : watchDoneText.started);
});

export const stopWatch = formAction(ownWatch, async ({ id }, actor) => {
  const stopped = await stop(id, actor);
  refresh();
  return stopped.ok ? done(watchDoneText.stopped) : refused(watchRefusalText[stopped.refusal]);
});

export const restartWatch = formAction(ownWatch, async ({ id }, actor) => {
  const restarted = await restart(id, actor);
  refresh();
  return restarted.ok
    ? done(watchDoneText.restarted)
    : refused(watchRefusalText[restarted.refusal]);
});

/** Stops by the link of an e-mail, for whoever has it; only a press does, never opening the page. */
export const stopWatchByLink = openFormAction(watchStop, async ({ token }, from) => {
  const stopped = await stopWatchByToken(token, from);
  return stopped.ok ? done(watchDoneText.stopped) : refused(watchRefusalText[stopped.refusal]);
});
