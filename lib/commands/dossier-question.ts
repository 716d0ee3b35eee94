import type { Actor } from '@/lib/domain/account';
import type { DossierQuestionRefusal } from '@/lib/domain/dossier-entry';
import type { DossierReleaseName } from '@/lib/domain/dossier-release';
import type { ReportPlace } from '@/lib/domain/dossier-report';
import { ALL_FIELDS, reportKey } from '@/lib/domain/dossier-report';
import { discrepanciesIn } from '@/lib/domain/dossier-report-check';
import { countKey } from '@/lib/domain/dossier-report-record';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { heldReports, reportScopeOf } from '@/lib/platform/dossier-report-scope';
import { recordAudit } from './audit';
import { holdDossierRelease } from './held-dossier-release';
import { tell } from './notice';

type Asked = ReportPlace & { readonly release: DossierReleaseName; readonly question: string };

/**
 * Asks a unit about a row of its report: a notice to everybody of that unit, and an entry in the log.
 *
 * Nothing in the row changes: what does not add up stays until the unit says what is right.
 */
export function askUnit(
  { release: address, authority, field, question }: Asked,
  actor: Actor,
): Promise<Result<{ readonly told: number }, DossierQuestionRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
    const opened = await holdDossierRelease(tx, address, actor);
    if (!opened.ok) return refuse(opened.refusal === 'locked' ? 'notAllowed' : opened.refusal);
    const found = await reportScopeOf(address, tx);
    const unit = found?.scope.roster.find(({ slug }) => slug === authority);
    const known = found?.scope.fields.find(({ slug }) => slug === field);
    if (!found || !unit || (field !== null && !known)) return refuse('unknownRow');

    const members = await tx.account.findMany({
      where: { role: 'member', disabledAt: null, authority: { slug: authority } },
      select: { id: true },
    });
    if (members.length === 0) return refuse('nobodyThere');
    const asked = { authority, unit: unit.name, field: known?.name ?? null };
    await tell(tx, {
      kind: 'dossierAsked',
      dossiers: opened.value,
      by: actor,
      accounts: members.map(({ id }) => id),
      reason: question,
      asked: { ...asked, row: field ?? ALL_FIELDS },
    });
    const row = (await heldReports(found.id, tx)).get(reportKey({ authority, field }));
    const off = row ? discrepanciesIn(row.counts) : [];
    await recordAudit(tx, actor, [
      {
        act: 'enterDossiers',
        subjectKind: 'dossierCount',
        subjectKey: countKey(address, { authority, field }),
        after: { asked: members.length, differences: off.map(({ difference }) => difference) },
        reason: question,
      },
    ]);
    return accept({ told: members.length });
  });
}
