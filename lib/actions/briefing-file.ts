import { takeBriefing } from '@/lib/commands/briefing';
import type { Actor } from '@/lib/domain/account';
import type { Briefing, BriefingFormat } from '@/lib/domain/briefing';
import type { DrawnPicture } from '@/lib/domain/official-document';
import { docxFile } from '@/lib/platform/document/docx';
import { fittingPictures } from '@/lib/platform/document/fit';
import { pdfFile } from '@/lib/platform/document/pdf';
import { briefingDocument } from '@/lib/text/briefing';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';

const WRITERS = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: docxFile,
  },
  pdf: { type: 'application/pdf', write: pdfFile },
} as const satisfies Record<BriefingFormat, unknown>;

/** The briefing as a file, for whoever may take it; written into the log. */
export async function briefingFile(
  format: BriefingFormat,
  briefing: Briefing,
  pictures: Readonly<Record<string, DrawnPicture | undefined>>,
  actor: Actor,
): Promise<Response> {
  const { type, write } = WRITERS[format];
  const document = briefingDocument(briefing);
  const file = await write(document, await fittingPictures(document, pictures));
  const taken = await takeBriefing(briefing, format, actor);
  if (!taken.ok) return new Response(noSuchFileText, { status: 404 });

  const { home, period, today } = briefing.board;
  const name = fileName(['bao cao nhanh', home.slug, period, today], format);
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
