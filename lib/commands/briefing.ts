import type { Actor } from '@/lib/domain/account';
import type { Briefing, BriefingFormat } from '@/lib/domain/briefing';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { recordAudit } from './audit';

/** Writes into the log that somebody took the briefing as a file, and of which figures. */
export async function takeBriefing(
  { board, madeAt }: Briefing,
  format: BriefingFormat,
  actor: Actor,
): Promise<Result<null, 'notAllowed'>> {
  if (!mayDo(actor, 'takeBriefing')) return refuse('notAllowed');
  const versions = board.cards.flatMap(({ history, result }) =>
    result ? [`${history.indicator.slug}/${result.release.period}/${result.release.version}`] : [],
  );
  const dossiersOn = board.dossiers?.asOf ?? null;
  await database.$transaction((tx) =>
    recordAudit(tx, actor, [
      {
        ...{ act: 'takeBriefing', subjectKind: 'briefing', subjectKey: board.period },
        after: { format, madeAt, versions, dossiersOn },
      },
    ]),
  );
  return accept(null);
}
