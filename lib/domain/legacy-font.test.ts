import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromLegacyFont, inWindows1252, legacyExamples, legacyFontOf } from './legacy-font';

const SMALL =
  'a á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ e é è ẻ ẽ ẹ ê ế ề ể ễ ệ i í ì ỉ ĩ ị o ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ u ú ù ủ ũ ụ ư ứ ừ ử ữ ự y ý ỳ ỷ ỹ ỵ đ';
const CAPITAL =
  'A Á À Ả Ã Ạ Ă Ắ Ằ Ẳ Ẵ Ặ Â Ấ Ầ Ẩ Ẫ Ậ E É È Ẻ Ẽ Ẹ Ê Ế Ề Ể Ễ Ệ I Í Ì Ỉ Ĩ Ị O Ó Ò Ỏ Õ Ọ Ô Ố Ồ Ổ Ỗ Ộ Ơ Ớ Ờ Ở Ỡ Ợ U Ú Ù Ủ Ũ Ụ Ư Ứ Ừ Ử Ữ Ự Y Ý Ỳ Ỷ Ỹ Ỵ Đ';
const TCVN3_SMALL =
  'a ¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë e Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö i Ý × Ø Ü Þ o ã ß á â ä « è å æ ç é ¬ í ê ë ì î u ó ï ñ ò ô \xad ø õ ö ÷ ù y ý ú û ü þ ®';
const TCVN3_CAPITAL =
  'A A¸ Aµ A¶ A· A¹ ¡ ¡¾ ¡» ¡¼ ¡½ ¡Æ ¢ ¢Ê ¢Ç ¢È ¢É ¢Ë E EÐ EÌ EÎ EÏ EÑ £ £Õ £Ò £Ó £Ô £Ö I IÝ I× IØ IÜ IÞ O Oã Oß Oá Oâ Oä ¤ ¤è ¤å ¤æ ¤ç ¤é ¥ ¥í ¥ê ¥ë ¥ì ¥î U Uó Uï Uñ Uò Uô ¦ ¦ø ¦õ ¦ö ¦÷ ¦ù Y Yý Yú Yû Yü Yþ §';
const VNI_SMALL =
  'a aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä e eù eø eû eõ eï eâ eá eà eå eã eä i í ì æ ó ò o où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï u uù uø uû uõ uï ö öù öø öû öõ öï y yù yø yû yõ î ñ';
const VNI_CAPITAL =
  'A AÙ AØ AÛ AÕ AÏ AÊ AÉ AÈ AÚ AÜ AË AÂ AÁ AÀ AÅ AÃ AÄ E EÙ EØ EÛ EÕ EÏ EÂ EÁ EÀ EÅ EÃ EÄ I Í Ì Æ Ó Ò O OÙ OØ OÛ OÕ OÏ OÂ OÁ OÀ OÅ OÃ OÄ Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ U UÙ UØ UÛ UÕ UÏ Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ Y YÙ YØ YÛ YÕ Î Ñ';

const LETTERS = `${SMALL} ${CAPITAL}`.split(' ');
const AS_TYPED = {
  tcvn3: `${TCVN3_SMALL} ${TCVN3_CAPITAL}`.split(' '),
  vni: `${VNI_SMALL} ${VNI_CAPITAL}`.split(' '),
};
type Font = keyof typeof AS_TYPED;
const FONTS = Object.keys(AS_TYPED) as Font[];

/** Unicode as someone types it in a legacy font. */
const typed = (font: Font, text: string) =>
  Array.from(text, (letter) => AS_TYPED[font][LETTERS.indexOf(letter)] ?? letter).join('');
const readAs = (page: string, text: string) =>
  new TextDecoder(page).decode(Buffer.from(text, 'latin1')).normalize('NFC');

test('each of the 134 letters of Vietnamese is known in both fonts', () => {
  expect(LETTERS.filter((letter) => /[^\0-\x7f]/.test(letter))).toHaveLength(134);
  for (const font of FONTS) {
    expect(AS_TYPED[font].map((letter) => fromLegacyFont(font, letter))).toEqual(LETTERS);
  }
});

test.each([
  ['tcvn3', 'Së Néi vô', 'Sở Nội vụ'],
  ['tcvn3', '§Êt ®ai', 'Đất đai'],
  ['tcvn3', 'Tr\xadêng THPT Vò Th\xad', 'Trường THPT Vũ Thư'],
  ['tcvn3', '¤ nhiÔm m«i tr\xadêng (lÇn 2)', 'Ô nhiễm môi trường (lần 2)'],
  ['vni', 'Sôû Noäi vuï', 'Sở Nội vụ'],
  ['vni', 'ÑAÁT ÑAI', 'ĐẤT ĐAI'],
  ['vni', 'Huyeän Quyønh Phuï', 'Huyện Quỳnh Phụ'],
] as const)('%s: "%s" is "%s"', (font, before, after) => {
  expect(fromLegacyFont(font, before)).toBe(after);
  expect(legacyFontOf([before])).toBe(font);
  expect(legacyFontOf([readAs('windows-1258', before)])).toBe(font);
});

test('a font of capitals leaves small letters in a file: nothing in it says they were capitals', () => {
  expect(fromLegacyFont('tcvn3', 'uû ban nh©n d©n')).toBe('uỷ ban nhân dân');
});

test('what was read as Windows-1258, composed or not, is the same text again', () => {
  const bytes = Buffer.from([0xa1, 0xb5, 0x73, 0xc3, 0xcc, 0xd0, 0xd2, 0xd5, 0xdd, 0xde, 0xe3]);
  expect(inWindows1252(new TextDecoder('windows-1258').decode(bytes))).toBe(
    bytes.toString('latin1'),
  );
  const words = typed('tcvn3', 'mỡ vị lũ nè quề');
  expect(inWindows1252(readAs('windows-1258', words))).toBe(words);
});

describe('text that is no legacy font', () => {
  const names = readFileSync('prisma/seed/criteria.csv', 'utf8')
    .split(/[\r\n,;"]+/)
    .filter((cell) => /[^\0-\x7f]/.test(cell));
  const provinces = readFileSync('prisma/seed/provinces.csv', 'utf8').split(/[\r\n,;"]+/);
  const FOREIGN = [
    'Où étiez-vous né, Hélène ? Le thé est sucré à la crème.',
    'La sécurité sociale française a été créée après la guerre',
    'Café, naïve, façade and résumé are borrowed words',
    'Año nuevo, señor Muñoz; el niño comió piña',
    'Größe der Straße in Köln über München',
    'Þórður á Íslandi',
    'Ð, ×, ß, ÷ and § are signs; 5 × 3 = 15 ± 2 µm ® ©',
  ];

  test('Vietnamese of this very system is never taken for it, whole or any few cells of it', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(legacyFontOf([...names, ...provinces])).toBeNull();
    for (const cell of [...names, ...provinces])
      expect([cell, legacyFontOf([cell])]).toEqual([cell, null]);
    fc.assert(
      fc.property(fc.subarray(names), (cells) => legacyFontOf([...cells, ...FOREIGN]) === null),
      { seed: 4 },
    );
  });

  test('foreign text is never taken for it', () => {
    for (const text of FOREIGN) expect([text, legacyFontOf([text])]).toEqual([text, null]);
  });

  test('what was typed in a font is recognised and comes back whole, even beside Unicode headings', () => {
    const cells = names.map((name) => name.normalize('NFC'));
    fc.assert(
      fc.property(
        fc.constantFrom(...FONTS),
        fc.subarray(cells, { minLength: 20 }),
        fc.constantFrom('windows-1258', null),
        (font, chosen, page) => {
          const before = chosen.map((cell) => typed(font, cell));
          const seen = page === null ? before : before.map((cell) => readAs(page, cell));
          expect(legacyFontOf(['Mã hồ sơ', 'Lĩnh vực', ...seen])).toBe(font);
          expect(fromLegacyFont(font, 'Mã hồ sơ')).toBe('Mã hồ sơ');
          for (const [at, cell] of before.entries())
            expect(fromLegacyFont(font, cell)).toBe(chosen[at]);
        },
      ),
      { seed: 4, numRuns: 30 },
    );
  });
});

test('examples are different cells that change', () => {
  expect(legacyExamples('tcvn3', ['17', 'Së Y tÕ', 'Së Y tÕ', '', '§Êt ®ai'], 2)).toEqual([
    { before: 'Së Y tÕ', after: 'Sở Y tế' },
    { before: '§Êt ®ai', after: 'Đất đai' },
  ]);
});
