import type { NextRequest } from 'next/server';
import { innerTableFile } from '@/lib/actions/table-file';
import { breakdownWanted } from '@/lib/domain/breakdown-wanted';
import { endingOf } from '@/lib/domain/table-file';
import { requireActor } from '@/lib/platform/session';
import { indicatorBreakdown } from '@/lib/queries/indicator-breakdown';
import { publicAddress } from '@/lib/queries/published-address';
import { partFile } from '@/lib/text/part-file';

type Context = RouteContext<'/lanh-dao/chi-so/[indicator]/tep/[file]'>;

/** Where points were lost, in a total or in one criterion: "mat-diem.xlsx?nam=2023"; written into the log. */
export async function GET({ nextUrl }: NextRequest, { params }: Context) {
  const { indicator, file } = await params;
  const actor = await requireActor(`/lanh-dao/chi-so/${indicator}`);
  const { period, sort } = breakdownWanted(Object.fromEntries(nextUrl.searchParams));
  const criterion = nextUrl.searchParams.get('tieu-chi');
  const whole = await indicatorBreakdown(indicator, period, actor);
  const part = criterion ? `/${criterion}` : '';
  const address = publicAddress(`/lanh-dao/chi-so/${indicator}${part}${nextUrl.search}`);
  const found = whole && partFile({ whole, of: criterion, sort, address });
  return innerTableFile(found, endingOf(file, 'mat-diem'), 'score', actor);
}
