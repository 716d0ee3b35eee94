import type { DossierStanding } from '@/lib/domain/dossier-list';
import { type WorkCalendar, workCalendar } from '@/lib/domain/working-days';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type From = Pick<Prisma.TransactionClient, 'dossierState' | 'calendarDay'>;

/** As of which day dossiers are known; null while none are. */
export async function dossierStanding(from: From = database): Promise<DossierStanding | null> {
  const state = await from.dossierState.findUnique({ where: { id: 1 } });
  return state && { asOf: toPlainDate(state.asOf), isIllustrative: state.isIllustrative };
}

/** Every holiday and make-up day on record. */
export async function keptCalendar(from: From = database): Promise<WorkCalendar> {
  const days = await from.calendarDay.findMany({ select: { day: true, isWorking: true } });
  return workCalendar(days.map(({ day, isWorking }) => ({ day: toPlainDate(day), isWorking })));
}
