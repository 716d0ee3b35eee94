import { rowNumber } from '@/lib/domain/row-number';
import { requireActor } from '@/lib/platform/session';
import { attachmentFor } from '@/lib/queries/attachment';
import { attachmentDisposition } from '@/lib/text/attachment';
import { noSuchFileText } from '@/lib/text/failure';

type Context = { readonly params: Promise<{ readonly attachment: string }> };

/** A file of an order or a report, for whoever sees that order or task. */
export async function GET(_request: Request, { params }: Context) {
  const { attachment } = await params;
  const actor = await requireActor(`/nhiem-vu/dinh-kem/${attachment}`);
  const file = await attachmentFor(rowNumber(attachment) ?? 0, actor);
  if (!file) return new Response(noSuchFileText, { status: 404 });

  return new Response(file.content, {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': attachmentDisposition(file.fileName),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
