import { expect, test } from 'vitest';
import { givenDocument, NO_PICTURES } from '@/tests/support/given-document';
import { hasPoppler, readPdf } from '@/tests/support/read-document';
import { pagesOf, pdfFile } from './pdf';

/** Every letter of the Vietnamese alphabet with every tone, small and capital: 134 that plain Latin lacks. */
const SMALL = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'.normalize(
  'NFC',
);
const LETTERS = [...SMALL, ...SMALL.toLocaleUpperCase('vi')];

const paragraph = (text: string) => ({ kind: 'paragraph', words: [{ text }] }) as const;

test.skipIf(!hasPoppler)(
  'all 134 Vietnamese letters are read back, from embedded fonts, in each look',
  async () => {
    const words = LETTERS.map((letter) => `${letter}k`).join(' ');
    const looks = (['bold', 'italic'] as const).map((look) => ({
      kind: 'paragraph' as const,
      words: [{ text: words, look }],
    }));
    const read = readPdf(await pdfFile(givenDocument([paragraph(words), ...looks]), NO_PICTURES));

    expect(LETTERS).toHaveLength(134);
    expect(read.text.split(words)).toHaveLength(4);
    expect(read.fonts.map(({ isEmbedded }) => isEmbedded)).not.toContain(false);
    expect(read.fonts.map(({ name }) => name).toSorted()).toEqual([
      'Tinos-Bold',
      'Tinos-BoldItalic',
      'Tinos-Italic',
      'Tinos-Regular',
    ]);
  },
);

test.skipIf(!hasPoppler)('the file is A4, names its title and its language', async () => {
  const file = await pdfFile(givenDocument([]), NO_PICTURES);
  const { info } = readPdf(file);

  expect(info['Page size']).toBe('595.28 x 841.89 pts (A4)');
  expect(info.Title).toBe('Báo cáo nhanh');
  expect(Buffer.from(file).toString('latin1')).toContain('/Lang (vi-VN)');
});

test.skipIf(!hasPoppler)(
  'a number with hyphens is never parted where a line is justified',
  async () => {
    // The second word fills a line of its own, so the first one stands alone on a line to be filled.
    const words = `MH-01/CT-UBND ${'m'.repeat(45)} hết`;
    const { text } = readPdf(await pdfFile(givenDocument([paragraph(words)]), NO_PICTURES));

    expect(text).toContain('MH-01/CT-UBND');
  },
);

test('pages are counted, and bear their number from the second on', async () => {
  const one = await pdfFile(givenDocument([]), NO_PICTURES);
  const many = Array.from({ length: 60 }, () => paragraph('Một đoạn văn.'));
  const two = await pdfFile(givenDocument(many), NO_PICTURES);

  expect([pagesOf(one), pagesOf(two)]).toEqual([1, 2]);
});
