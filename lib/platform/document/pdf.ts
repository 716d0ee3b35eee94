import { createRequire } from 'node:module';
import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { DrawnPictures, OfficialDocument } from '@/lib/domain/official-document';
import { MARGINS, SIZES } from '@/lib/domain/official-layout';
import { pdfBlocks, points } from './pdf-block';
import { pdfFoot, pdfHead, pdfPageNumber } from './pdf-frame';

/** Has the widths of Times New Roman and every Vietnamese letter, and may be embedded. */
const FAMILY = 'Tinos';

const inPackages = createRequire(join(process.cwd(), 'package.json'));

const fontFile = (weight: string) =>
  inPackages.resolve(`@expo-google-fonts/tinos/${weight}/Tinos_${weight}.ttf`);

let isPrepared = false;

/** Nothing is read but the four files of letters, nothing is fetched. */
function prepare() {
  if (isPrepared) return;
  const faces = {
    normal: fontFile('400Regular'),
    bold: fontFile('700Bold'),
    italics: fontFile('400Regular_Italic'),
    bolditalics: fontFile('700Bold_Italic'),
  };
  const files = new Set<string>(Object.values(faces));
  pdfmake.setFonts({ [FAMILY]: faces });
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  isPrepared = true;
}

function definitionOf(
  document: OfficialDocument,
  pictures: DrawnPictures,
  spare: number,
): TDocumentDefinitions {
  const { left, top, right, bottom } = MARGINS;
  return {
    pageSize: 'A4',
    pageMargins: [points(left), points(top), points(right), points(bottom + spare)],
    version: '1.7',
    language: 'vi-VN',
    displayTitle: true,
    info: {
      title: document.title,
      subject: document.subject,
      author: document.author,
      keywords: document.keywords,
      creator: document.author,
      producer: 'pdfmake',
    },
    defaultStyle: { font: FAMILY, fontSize: SIZES.body },
    header: (page) => pdfPageNumber(page),
    footer: () => ({
      ...{ text: document.edition, alignment: 'center', fontSize: SIZES.edition },
      margin: [points(left), points(7), points(right), 0],
    }),
    content: [...pdfHead(document), ...pdfBlocks(document.blocks, pictures), pdfFoot(document)],
  };
}

/**
 * A document as a file for reading and printing: letters embedded, words to be selected and searched.
 * Each sheet keeps so much empty at its foot besides its margin. Unit of `spare`: mm.
 */
export async function pdfFile(
  document: OfficialDocument,
  pictures: DrawnPictures,
  spare = 0,
): Promise<Uint8Array> {
  prepare();
  return pdfmake.createPdf(definitionOf(document, pictures, spare)).getBuffer();
}

const PAGE_OBJECT = /\/Type \/Page\b/g;

/** How many sheets a PDF of ours has; its page objects are not compressed. */
export const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf).toString('latin1').match(PAGE_OBJECT)?.length ?? 0;
