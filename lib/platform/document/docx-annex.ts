import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { AnnexDocument } from '@/lib/domain/annex-document';
import { PAGE } from '@/lib/domain/official-layout';
import { millimetres, STYLES, twips } from './docx-style';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: 20 mm above and below, 30 and 15 at the sides. Unit: mm. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
const WIDTH = PAGE.height - MARGINS.left - MARGINS.right;

/** An annex as a file for Word: the head of its table stands on every page. */
export async function annexDocx(annex: AnnexDocument): Promise<Uint8Array> {
  const file = new Document({
    title: annex.title,
    creator: annex.author,
    lastModifiedBy: annex.author,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: {
              orientation: PageOrientation.LANDSCAPE,
              width: millimetres(PAGE.width),
              height: millimetres(PAGE.height),
            },
            margin: {
              top: millimetres(MARGINS.top),
              bottom: millimetres(MARGINS.bottom),
              left: millimetres(MARGINS.left),
              right: millimetres(MARGINS.right),
            },
          },
        },
        footers: { default: pageFooter() },
        children: [...headOf(annex), tableOf(annex), ...notesOf(annex)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const pageFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

const headOf = ({ title, subtitles }: AnnexDocument): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: title, bold: true })],
  }),
  ...subtitles.map(
    (text, at) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: at === subtitles.length - 1 ? twips(8) : 0 },
        children: [new TextRun({ text, bold: at === 0, italics: at > 0 })],
      }),
  ),
];

const notesOf = ({ notes }: AnnexDocument): Paragraph[] =>
  notes.map((text) => new Paragraph({ style: 'Note', spacing: { before: twips(4) }, text }));

function tableOf({ columns, rows }: AnnexDocument): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => millimetres((WIDTH * width) / whole));
  const line = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => cellOf(text, widths[at] ?? 0, columns[at], isHead)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(
        columns.map(({ heading }) => heading),
        true,
      ),
      ...rows.map((cells) => line(cells, false)),
    ],
  });
}

function cellOf(
  text: string,
  width: number,
  column: AnnexDocument['columns'][number] | undefined,
  isHead: boolean,
): TableCell {
  const isCentred = isHead || column?.isCentred === true;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { left: millimetres(1), right: millimetres(1) },
    children: text.split('\n').map(
      (words) =>
        new Paragraph({
          style: 'TableText',
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text: words, bold: isHead })],
        }),
    ),
  });
}
