import { expect, test } from 'vitest';
import { rasterise } from './rasterise';

const LETTERS = 'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵĂÂĐÊÔƠƯẮẾỐỚỨ';

const pictureOf = (words: string, weight: number) =>
  rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="30"><text x="5" y="22" font-size="20" font-weight="${weight}">${words}</text></svg>`,
    120,
  );

test.each([400, 600])(
  'every Vietnamese letter is drawn, each differently, amid other letters (weight %i)',
  async (weight) => {
    const seen = new Set<string>();
    for (const letter of LETTERS)
      seen.add(Buffer.from(await pictureOf(`Cả n${letter}c`, weight)).toString('base64'));
    expect(seen.size).toBe(79);
  },
  30_000,
);

test('letters typed with separate accents are drawn like composed ones', async () => {
  expect(await pictureOf('Đắk Lắk'.normalize('NFD'), 600)).toEqual(await pictureOf('Đắk Lắk', 600));
});
