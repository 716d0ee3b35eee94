import type { Content, ContentText, CustomTableLayout } from 'pdfmake/interfaces';
import type {
  DocumentBlock,
  DocumentPicture,
  DocumentTable,
  DrawnPictures,
  Words,
} from '@/lib/domain/official-document';
import { INDENT, PARAGRAPH_GAP, SIZES, TEXT_WIDTH } from '@/lib/domain/official-layout';

/** A PDF is measured in points of 1/72 inch. */
export const points = (millimetres: number) => (millimetres * 72) / 25.4;

const FIRST_LINE = points(INDENT);
const AFTER: [number, number, number, number] = [0, 0, 0, PARAGRAPH_GAP];
const AFTER_POINT: [number, number, number, number] = [0, 0, 0, 3];

const WORD = / *[^ ]+ */g;

/** Words one by one: pdfmake justifies by parting what it holds apart, and would part "38/63" too. */
const runsOf = (words: Words): Content[] =>
  words.flatMap(({ text, look }) =>
    (text.match(WORD) ?? []).map((word) => ({
      text: word,
      noWrap: true,
      bold: look === 'bold',
      italics: look === 'italic',
    })),
  );

const body = (text: Content[], margin: ContentText['margin']): ContentText => ({
  text,
  alignment: 'justify',
  leadingIndent: FIRST_LINE,
  margin,
});

/** A body as what pdfmake lays out; a heading stays with what it is of. */
export const pdfBlocks = (blocks: readonly DocumentBlock[], pictures: DrawnPictures): Content[] =>
  blocks.flatMap((block, at) => {
    if (blocks[at - 1]?.kind === 'heading') return [];
    const next = blocks[at + 1];
    return block.kind === 'heading' && next
      ? [{ stack: [pdfBlock(block, pictures), pdfBlock(next, pictures)], unbreakable: true }]
      : [pdfBlock(block, pictures)];
  });

/** One block as what pdfmake lays out. */
function pdfBlock(block: DocumentBlock, pictures: DrawnPictures): Content {
  switch (block.kind) {
    case 'heading':
      return {
        ...{ text: block.text, bold: true, outline: true, leadingIndent: FIRST_LINE },
        ...{ margin: [0, PARAGRAPH_GAP, 0, 3], headlineLevel: 1 },
      };
    case 'paragraph':
      return body(runsOf(block.words), AFTER);
    case 'point':
      return body([{ text: '- ' }, ...runsOf(block.words)], AFTER_POINT);
    case 'note':
      return {
        text: [block.mark && `${block.mark} `, ...runsOf(block.words)],
        fontSize: SIZES.note,
        alignment: 'justify',
      };
    case 'table':
      return pdfTable(block);
    case 'picture':
      return picture(block, pictures);
  }
}

const caption = (text: string): Content => ({
  ...{ text, italics: true, fontSize: SIZES.caption, margin: [0, 0, 0, 2] },
});

const LINES: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** Widths without what padding and lines take. */
const inner = (share: number) => (points(TEXT_WIDTH) * share) / 100 - 8.5;

const pdfTable = ({ caption: words, columns, rows }: DocumentTable): Content => ({
  stack: [
    caption(words),
    {
      layout: LINES,
      fontSize: SIZES.table,
      margin: AFTER,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        widths: columns.map(({ width }) => inner(width)),
        body: [
          columns.map(({ heading }) => ({
            ...{ text: heading, bold: true, alignment: 'center' as const },
          })),
          ...rows.map((row) =>
            row.map((cell, index) => ({
              text: runsOf(cell),
              alignment: columns[index]?.isNumber ? ('right' as const) : ('left' as const),
            })),
          ),
        ],
      },
    },
  ],
  unbreakable: true,
});

function picture(block: DocumentPicture, pictures: DrawnPictures): Content {
  const drawn = pictures.byName[block.name];
  if (!drawn) return { text: block.otherwise, margin: AFTER };
  return {
    stack: [
      caption(block.caption),
      {
        image: `data:image/png;base64,${Buffer.from(drawn.png).toString('base64')}`,
        width: points(pictures.width),
        alignment: 'center',
        margin: AFTER,
      },
    ],
    unbreakable: true,
  };
}
