import { chartPicture } from '@/components/charts/chart-document';
import type { Briefing } from '@/lib/domain/briefing';
import type { DrawnPicture } from '@/lib/domain/official-document';
import { briefingCharts } from './briefing-charts';

/** The charts of a briefing as its files hold them; one that could not be drawn is absent, and the file says so. */
export async function briefingPictures(
  briefing: Briefing,
): Promise<Readonly<Record<string, DrawnPicture | undefined>>> {
  const byName: Record<string, DrawnPicture | undefined> = {};
  // One after another: the worker draws one at a time, and waiting counts against its patience.
  for (const [name, definition] of Object.entries(briefingCharts(briefing))) {
    byName[name] = await chartPicture(definition).catch(() => undefined);
  }
  return byName;
}
