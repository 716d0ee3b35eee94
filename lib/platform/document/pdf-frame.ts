import type { Content, ContentText } from 'pdfmake/interfaces';
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
import { points } from './pdf-block';

const centred = (text: string, fontSize: number, looks: Partial<ContentText> = {}): Content => ({
  ...{ text, fontSize, alignment: 'center' },
  ...looks,
});

/** A thin line of a length, centred in a column. Unit: pt. */
const rule = (length: number, column: number, after = 2): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.5 }],
  margin: [Math.max(0, (column - length) / 2), 2, 0, after],
});

const WIDTH = points(TEXT_WIDTH);
const LEFT = points(LEFT_COLUMN);
const BOLD = { bold: true } as const;
const BELOW = { margin: [0, 4, 0, 0] } satisfies Partial<ContentText>;

/** The bodies and the state, the number and the day; then the kind of document and its subject. */
export function pdfHead({ head, kindName, subject }: OfficialDocument): Content[] {
  const issuer: Content[] = [
    centred(head.superior, SIZES.head),
    centred(head.issuer, SIZES.head, BOLD),
    rule(boldWidth(head.issuer, SIZES.head) * SHORT_RULE, LEFT),
    centred(head.number, SIZES.number, { ...BELOW, preserveLeadingSpaces: true }),
  ];
  const state: Content[] = [
    centred(head.state, SIZES.head, BOLD),
    centred(head.motto, SIZES.motto, BOLD),
    rule(boldWidth(head.motto, SIZES.motto), WIDTH - LEFT),
    centred(head.placeAndDay, SIZES.placeAndDay, { ...BELOW, italics: true }),
  ];
  return [
    {
      columns: [
        { width: LEFT, stack: issuer },
        { width: '*', stack: state },
      ],
      columnGap: 0,
    },
    centred(kindName, SIZES.title, { ...BOLD, margin: [0, 10, 0, 0] }),
    centred(subject, SIZES.title, BOLD),
    rule(Math.min(boldWidth(subject, SIZES.title) * SHORT_RULE, WIDTH / 2), WIDTH, 8),
  ];
}

/** Who gets it, at the left; the office that signs and the room for it, at the right. */
export const pdfFoot = ({ foot }: OfficialDocument): Content => ({
  unbreakable: true,
  margin: [0, PARAGRAPH_GAP, 0, 0],
  columns: [
    {
      width: points(RECEIVERS_COLUMN),
      stack: [
        {
          text: foot.receiversTitle,
          ...{ bold: true, italics: true, fontSize: SIZES.receiversTitle },
        },
        ...foot.receivers.map((text) => ({ text: `- ${text}`, fontSize: SIZES.receivers })),
      ],
    },
    { width: '*', stack: foot.signer.map((text) => centred(text, SIZES.signer, BOLD)) },
  ],
});

/** The page's number in the top margin, but on the first. */
export const pdfPageNumber = (page: number): Content =>
  page === 1 ? '' : centred(String(page), SIZES.pageNumber, { margin: [0, points(10), 0, 0] });
