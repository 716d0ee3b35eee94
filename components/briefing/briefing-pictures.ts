import { chartPicture } from '@/components/charts/chart-document';
import type { Briefing } from '@/lib/domain/briefing';
import type { DrawnPictures } from '@/lib/domain/official-document';
import { briefingCharts } from './briefing-charts';

/** The charts of a briefing as its files hold them; one that could not be drawn is absent, and the file says so. */
export async function briefingPictures(briefing: Briefing): Promise<DrawnPictures> {
  const drawn = await Promise.all(
    Object.entries(briefingCharts(briefing)).map(
      async ([name, definition]) =>
        [name, await chartPicture(definition).catch(() => undefined)] as const,
    ),
  );
  return Object.fromEntries(drawn);
}
