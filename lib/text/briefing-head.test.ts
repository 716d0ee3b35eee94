import { expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/domain/briefing-head';
import type { PlainDate } from '@/lib/domain/plain-date';
import { documentFoot, documentHead, headSaid } from './briefing-head';

const HOME = { typeName: 'tỉnh', name: 'Thái Bình' };

test('what nobody decided follows the home province', () => {
  const said = headSaid(DEFAULT_HEAD, HOME);

  expect(documentHead(said, '2026-11-25' as PlainDate)).toEqual({
    superior: 'ỦY BAN NHÂN DÂN TỈNH\u00a0THÁI\u00a0BÌNH',
    issuer: 'SỞ NỘI VỤ',
    number: 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-SNV',
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDay: 'Thái Bình, ngày 25 tháng 11 năm 2026',
  });
});

test('days before the 10th and January and February have a 0 before them, March has none', () => {
  const said = headSaid(DEFAULT_HEAD, HOME);
  const dayOf = (day: string) => documentHead(said, day as PlainDate).placeAndDay;

  expect(dayOf('2026-02-05')).toBe('Thái Bình, ngày 05 tháng 02 năm 2026');
  expect(dayOf('2026-03-10')).toBe('Thái Bình, ngày 10 tháng 3 năm 2026');
});

test('receivers end with semicolons, the last with a full stop, however they were typed', () => {
  const said = headSaid(
    {
      ...DEFAULT_HEAD,
      receivers: '- Như trên;\n\nThanh tra tỉnh.\n – Lưu: VT',
      signer: 'Phó giám đốc',
    },
    HOME,
  );

  expect(documentFoot(said)).toEqual({
    receiversTitle: 'Nơi nhận:',
    receivers: ['Như trên;', 'Thanh tra tỉnh;', 'Lưu: VT.'],
    signer: ['PHÓ GIÁM ĐỐC'],
  });
});
