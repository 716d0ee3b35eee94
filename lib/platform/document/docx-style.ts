import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { FONT, INDENT, PARAGRAPH_GAP, SIZES } from '@/lib/domain/official-layout';

/** Word counts letters in half points. */
export const halfPoints = (points: number) => Math.round(points * 2);

/** Word counts distances in twentieths of a point. */
export const twips = (points: number) => Math.round(points * 20);

/** Rounded, not cut: a margin of 20 mm is no less than 20 mm. */
export const millimetres = (length: number) => twips((length * 72) / 25.4);

const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;
const GAP = twips(PARAGRAPH_GAP);

const bodyParagraph = { ...SINGLE, before: 0, after: GAP };

/** Looks by name, so that whoever edits the file changes all of a kind at once. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: halfPoints(SIZES.body),
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { ...SINGLE, before: 0, after: 0 } },
    },
    title: {
      run: { font: FONT, size: halfPoints(SIZES.title), bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    heading1: {
      run: { font: FONT, size: halfPoints(SIZES.body), bold: true, color: '000000' },
      paragraph: {
        spacing: { ...SINGLE, before: GAP, after: twips(3) },
        indent: { firstLine: millimetres(INDENT) },
        keepNext: true,
      },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: bodyParagraph,
        indent: { firstLine: millimetres(INDENT) },
      },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(SIZES.caption), italics: true },
      paragraph: { keepNext: true, spacing: { ...SINGLE, before: 0, after: twips(2) } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(SIZES.table) },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(SIZES.note) },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { ...SINGLE, after: 0 } },
    },
  ],
};
