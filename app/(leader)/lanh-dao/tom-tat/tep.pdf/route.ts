import type { NextRequest } from 'next/server';
import { briefingPictures } from '@/components/briefing/briefing-pictures';
import { briefingFile } from '@/lib/actions/briefing-file';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { briefingFor } from '@/lib/queries/briefing';
import { noSuchFileText } from '@/lib/text/failure';

/** The briefing as its page shows it now; that it was taken stands in the log. */
export async function GET(request: NextRequest) {
  const actor = await requireActor('/lanh-dao/tom-tat');
  const wanted = request.nextUrl.searchParams.get('nam') ?? undefined;
  const briefing = await briefingFor(actor, await today(), wanted);
  if (!briefing) return new Response(noSuchFileText, { status: 404 });
  return briefingFile('pdf', briefing, await briefingPictures(briefing), actor);
}
