import type { NextRequest } from 'next/server';
import { annexFile } from '@/lib/actions/annex-file';
import { taskListFilter } from '@/lib/domain/task-list';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { homeAuthority } from '@/lib/queries/authority';
import { taskList } from '@/lib/queries/task-list';
import { noSuchFileText } from '@/lib/text/failure';

/** The tasks an address asks for, by their places, as an annex table. */
export async function GET({ nextUrl }: NextRequest) {
  const actor = await requireActor('/nhiem-vu');
  const asked = Object.fromEntries(nextUrl.searchParams);
  const filter = taskListFilter.parse({ ...asked, xep: 'van-ban', chieu: 'tang' });
  const list = await taskList(filter, actor, await today());
  if (!list) return new Response(noSuchFileText, { status: 404 });
  const home = await homeAuthority();
  return annexFile(list, 'docx', home.slug, actor);
}
