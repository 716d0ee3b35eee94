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
  'a figure with a stroke is never parted where lines are justified',
  async () => {
    const long = 'hạng 38/63 và 17/61, 86,49/100 điểm so với kỳ trước '.repeat(12);
    const { text } = readPdf(await pdfFile(givenDocument([paragraph(long)]), NO_PICTURES));

    expect(text.match(/38\/63/g)).toHaveLength(12);
  },
);

test('pages are counted, and bear their number from the second on', async () => {
  const one = await pdfFile(givenDocument([]), NO_PICTURES);
  const many = Array.from({ length: 60 }, () => paragraph('Một đoạn văn.'));
  const two = await pdfFile(givenDocument(many), NO_PICTURES);

  expect([pagesOf(one), pagesOf(two)]).toEqual([1, 2]);
});
