import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import {
  type DocumentBlock,
  type DocumentColumn,
  type DocumentPicture,
  type DocumentTable,
  type DrawnPictures,
  pictureText,
  type Words,
} from '@/lib/domain/official-document';
import { PARAGRAPH_GAP, TEXT_WIDTH } from '@/lib/domain/official-layout';
import { millimetres, twips } from './docx-style';

/** Pictures are given in px of a screen of 96 a inch. */
const PX_PER_MM = 96 / 25.4;

/** Words as runs of a paragraph. */
const runsOf = (words: Words): TextRun[] =>
  words.map(
    ({ text, look }) => new TextRun({ text, bold: look === 'bold', italics: look === 'italic' }),
  );

/** One block as what Word calls paragraphs and tables. */
export function docxBlock(block: DocumentBlock, pictures: DrawnPictures): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text })];
    case 'paragraph':
      return [new Paragraph({ style: 'Body', children: runsOf(block.words) })];
    case 'point':
      return [
        new Paragraph({
          style: 'Body',
          spacing: { after: twips(3) },
          children: [new TextRun('- '), ...runsOf(block.words)],
        }),
      ];
    case 'note':
      return [
        new Paragraph({
          style: 'Note',
          children: [new TextRun(block.mark && `${block.mark} `), ...runsOf(block.words)],
        }),
      ];
    case 'table':
      return [caption(block.caption), docxTable(block), gap()];
    case 'picture':
      return picture(block, pictures);
  }
}

const caption = (text: string) => new Paragraph({ style: 'Caption', text });

/** A table ends where the next paragraph begins, which brings the distance. */
const gap = () =>
  new Paragraph({ spacing: { line: twips(PARAGRAPH_GAP), lineRule: 'exact' }, children: [] });

function docxTable({ columns, rows }: DocumentTable): Table {
  const widths = columns.map(({ width }) => millimetres((TEXT_WIDTH * width) / 100));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) =>
          cell([{ text: column.heading, look: 'bold' }], {
            alignment: AlignmentType.CENTER,
            width: widths[index],
            keepNext: true,
          }),
        ),
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            children: row.map((words, index) =>
              cell(words, {
                alignment: alignmentOf(columns[index]),
                width: widths[index],
                keepNext: place < rows.length - 1,
              }),
            ),
          }),
      ),
    ],
  });
}

const alignmentOf = (column: DocumentColumn | undefined) =>
  column?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

type CellLook = {
  readonly alignment: Alignment;
  readonly width: number | undefined;
  /** Keeps a short table on one sheet. */
  readonly keepNext: boolean;
};

const cell = (words: Words, { alignment, width, keepNext }: CellLook) =>
  new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: twips(1), bottom: twips(1), left: twips(4), right: twips(4) },
    children: [new Paragraph({ style: 'TableText', alignment, keepNext, children: runsOf(words) })],
  });

function picture(block: DocumentPicture, pictures: DrawnPictures): Paragraph[] {
  const drawn = pictures.byName[block.name];
  if (!drawn) return [new Paragraph({ style: 'Body', text: block.otherwise })];
  const width = pictures.width * PX_PER_MM;
  const drawing = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: twips(PARAGRAPH_GAP) },
    children: [
      new ImageRun({
        type: 'png',
        data: drawn.png,
        transformation: {
          width: Math.round(width),
          height: Math.round((width * drawn.height) / drawn.width),
        },
        altText: { name: block.name, title: block.caption, description: pictureText(block) },
      }),
    ],
  });
  return [caption(block.caption), drawing];
}
