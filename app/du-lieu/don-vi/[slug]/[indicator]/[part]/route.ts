import { chartPng, chartSvgDocument } from '@/components/charts/chart-document';
import { chartDownload } from '@/components/score/chart-download';
import { chartFile } from '@/components/score/chart-file';
import { chartDataOf } from '@/lib/queries/chart';
import { noSuchFileText, notDrawnText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';

type Context = RouteContext<'/du-lieu/don-vi/[slug]/[indicator]/[part]'>;

const DRAWERS = {
  svg: { type: 'image/svg+xml; charset=utf-8', draw: chartSvgDocument },
  png: { type: 'image/png', draw: chartPng },
} as const;

/** A chart of a page as a picture of its own: "xu-huong.svg", "vi-tri-2023.png". */
export async function GET(_request: Request, { params }: Context) {
  const { slug, indicator, part } = await params;
  const file = chartFile(part);
  const data = file && (await chartDataOf(slug, indicator, file.period));
  const chart = data && chartDownload(file, data);
  if (!chart) return new Response(noSuchFileText, { status: 404 });

  const { type, draw } = DRAWERS[file.format];
  const picture = await draw(chart.definition, chart.frame).catch(() => null);
  if (picture === null) return new Response(notDrawnText, { status: 503 });

  const name = fileName([slug, indicator, file.name, file.period ?? ''], file.format);
  return new Response(typeof picture === 'string' ? picture : new Uint8Array(picture), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
}
