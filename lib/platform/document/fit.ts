import type { DrawnPicture, DrawnPictures, OfficialDocument } from '@/lib/domain/official-document';
import { PICTURE_WIDTHS } from '@/lib/domain/official-layout';
import { pagesOf, pdfFile } from './pdf';

/** What Word or LibreOffice may need more of each sheet than a PDF. Unit: mm. */
const SPARE = 8;

const [widest, ...narrower] = PICTURE_WIDTHS;

/**
 * Pictures at the greatest width at which a document keeps to its sheets, else at the smallest.
 *
 * Only a PDF knows its pages; a Word file set in letters of the same widths breaks much alike.
 */
export async function fittingPictures(
  document: OfficialDocument,
  byName: Readonly<Record<string, DrawnPicture | undefined>>,
): Promise<DrawnPictures> {
  const fits = async (width: number) =>
    pagesOf(await pdfFile(document, { byName, width }, SPARE)) <= document.mostPages;
  return { byName, width: await greatest([widest, ...narrower], fits) };
}

/** The first of descending widths that fits, by halving; the last where none does. */
async function greatest(
  widths: readonly [number, ...number[]],
  fits: (width: number) => Promise<boolean>,
): Promise<number> {
  let [from, to] = [0, widths.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (await fits(widths[middle] ?? widths[0])) to = middle;
    else from = middle + 1;
  }
  return widths[to] ?? widths[0];
}
