import { Document, Packer } from 'docx';
import type { DrawnPictures, OfficialDocument } from '@/lib/domain/official-document';
import { MARGINS, PAGE } from '@/lib/domain/official-layout';
import { docxBlock } from './docx-block';
import { docxFoot, docxFooters, docxHead, docxHeaders } from './docx-frame';
import { millimetres, STYLES } from './docx-style';

/** Between the edge of the sheet and what stands in its margins. Unit: mm. */
const IN_MARGIN = 10;

/** A document as a file that Word and LibreOffice open and people go on editing. */
export async function docxFile(
  document: OfficialDocument,
  pictures: DrawnPictures,
): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    subject: document.subject,
    creator: document.author,
    lastModifiedBy: document.author,
    keywords: document.keywords,
    description: document.edition,
    styles: STYLES,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
            margin: {
              top: millimetres(MARGINS.top),
              bottom: millimetres(MARGINS.bottom),
              left: millimetres(MARGINS.left),
              right: millimetres(MARGINS.right),
              header: millimetres(IN_MARGIN),
              footer: millimetres(IN_MARGIN),
            },
          },
        },
        headers: docxHeaders(),
        footers: docxFooters(document.edition),
        children: [
          ...docxHead(document),
          ...document.blocks.flatMap((block) => docxBlock(block, pictures)),
          ...docxFoot(document),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
