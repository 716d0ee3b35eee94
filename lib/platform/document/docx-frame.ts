import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { OfficialDocument } from '@/lib/domain/official-document';
import {
  boldWidth,
  LEFT_COLUMN,
  PARAGRAPH_GAP,
  RECEIVERS_COLUMN,
  SHORT_RULE,
  SIZES,
  TEXT_WIDTH,
} from '@/lib/domain/official-layout';
import { halfPoints, millimetres, twips } from './docx-style';

type Line = {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly before?: number;
};

const POINTS_PER_MM = 72 / 25.4;
const RIGHT_COLUMN = TEXT_WIDTH - LEFT_COLUMN;

const centred = ({ text, size, bold = false, italics = false, before = 0 }: Line) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(before) },
    children: [new TextRun({ text, size: halfPoints(size), bold, italics })],
  });

/** A thin line of a length, centred in a column. Units: `length` pt, `column` mm. */
function rule(length: number, column: number): Paragraph {
  const side = twips(Math.max(0, (column * POINTS_PER_MM - length) / 2));
  return new Paragraph({
    spacing: { line: twips(3), lineRule: 'exact' },
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 0 } },
    children: [],
  });
}

/** Two columns side by side without lines, each of its width. Unit: mm. */
const columns = (left: Paragraph[], right: Paragraph[], leftWidth = LEFT_COLUMN) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: [millimetres(leftWidth), millimetres(TEXT_WIDTH - leftWidth)],
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [[left, leftWidth] as const, [right, TEXT_WIDTH - leftWidth] as const].map(
          ([children, width]) =>
            new TableCell({
              width: { size: millimetres(width), type: WidthType.DXA },
              margins: { left: 0, right: 0, top: 0, bottom: 0 },
              children,
            }),
        ),
      }),
    ],
  });

/** The bodies and the state, the number and the day; then the kind of document and its subject. */
export function docxHead({ head, kindName, subject }: OfficialDocument): (Paragraph | Table)[] {
  const issuer = boldWidth(head.issuer, SIZES.head) * SHORT_RULE;
  const motto = boldWidth(head.motto, SIZES.motto);
  const title = boldWidth(subject, SIZES.title) * SHORT_RULE;
  return [
    columns(
      [
        centred({ text: head.superior, size: SIZES.head }),
        centred({ text: head.issuer, size: SIZES.head, bold: true }),
        rule(issuer, LEFT_COLUMN),
        centred({ text: head.number, size: SIZES.number, before: PARAGRAPH_GAP }),
      ],
      [
        centred({ text: head.state, size: SIZES.head, bold: true }),
        centred({ text: head.motto, size: SIZES.motto, bold: true }),
        rule(motto, RIGHT_COLUMN),
        centred({
          ...{ text: head.placeAndDay, size: SIZES.placeAndDay, italics: true },
          before: PARAGRAPH_GAP,
        }),
      ],
    ),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: twips(10) },
      text: kindName,
    }),
    centred({ text: subject, size: SIZES.title, bold: true }),
    rule(Math.min(title, (TEXT_WIDTH * POINTS_PER_MM) / 2), TEXT_WIDTH),
    new Paragraph({ spacing: { line: twips(PARAGRAPH_GAP), lineRule: 'exact' }, children: [] }),
  ];
}

/** Who gets it, at the left; the office that signs and the room for it, at the right. */
export function docxFoot({ foot }: OfficialDocument): (Paragraph | Table)[] {
  const title = { text: foot.receiversTitle, bold: true, italics: true };
  return [
    new Paragraph({ spacing: { line: twips(PARAGRAPH_GAP), lineRule: 'exact' }, children: [] }),
    columns(
      [
        new Paragraph({
          children: [new TextRun({ ...title, size: halfPoints(SIZES.receiversTitle) })],
        }),
        ...foot.receivers.map(
          (text) =>
            new Paragraph({
              children: [new TextRun({ text: `- ${text}`, size: halfPoints(SIZES.receivers) })],
            }),
        ),
      ],
      foot.signer.map((text) => centred({ text, size: SIZES.signer, bold: true })),
      RECEIVERS_COLUMN,
    ),
  ];
}

/** The page's number in the top margin, but on the first. */
export const docxHeaders = () => ({
  first: new Header({ children: [new Paragraph({ children: [] })] }),
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZES.pageNumber) }),
        ],
      }),
    ],
  }),
});

const editionLine = (edition: string) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: edition, size: halfPoints(SIZES.edition) })],
      }),
    ],
  });

export const docxFooters = (edition: string) => ({
  first: editionLine(edition),
  default: editionLine(edition),
});
