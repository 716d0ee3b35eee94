import { expect, test } from 'vitest';
import { NO_COUNTS } from '@/lib/domain/dossier-counts';
import { dossierSentence } from './dossier-sentence';

const PLACE = { name: 'Thái Bình', period: 'năm 2021' };

test('Thái Bình 2021: every figure of the page in two sentences that add up', () => {
  const counts = {
    ...NO_COUNTS,
    ...{ received: 1_150_343, receivedOnline: 69_635, receivedInPerson: 1_065_067 },
    ...{ carriedOver: 15_641, resolved: 1_139_324, early: 114_977, onTime: 1_022_796 },
    ...{ late: 1_551, pending: 11_019, waiting: 10_686, overdue: 333 },
  };

  expect(dossierSentence({ ...PLACE, counts })).toBe(
    'Trong năm 2021, Thái Bình phải giải quyết 1.150.343 hồ sơ: đã giải quyết 1.139.324 (đúng hạn 1.137.773, tức 99,86\u00a0%; quá hạn 1.551), đang giải quyết 11.019 (quá hạn 333). Tính cả hồ sơ đang giải quyết, 1.148.459/1.150.343 hồ sơ trong hạn, tức 99,84\u00a0%.',
  );
});

test('what was withdrawn is part of the sum', () => {
  const counts = {
    ...NO_COUNTS,
    ...{ received: 20, early: 10, onTime: 2, late: 0, withdrawn: 5, waiting: 3, overdue: 0 },
  };

  expect(dossierSentence({ ...PLACE, counts })).toBe(
    'Trong năm 2021, Thái Bình phải giải quyết 20 hồ sơ: đã giải quyết 12 (đúng hạn 12, tức 100,00\u00a0%; quá hạn 0), trả lại, rút 5, đang giải quyết 3 (quá hạn 0). Tính cả hồ sơ đang giải quyết, 15/15 hồ sơ trong hạn, tức 100,00\u00a0%.',
  );
});

test('nothing handled has no rate; nothing printed is not zero', () => {
  const nothing = {
    ...NO_COUNTS,
    ...{ received: 0, early: 0, onTime: 0, late: 0, waiting: 0, overdue: 0 },
  };
  expect(dossierSentence({ ...PLACE, counts: nothing })).toBe(
    'Trong năm 2021, Thái Bình không phát sinh hồ sơ.',
  );
  expect(dossierSentence({ ...PLACE, counts: NO_COUNTS })).toBe(
    'Trong năm 2021, Thái Bình chưa có số liệu giải quyết hồ sơ.',
  );
  expect(
    dossierSentence({ ...PLACE, counts: { ...NO_COUNTS, resolved: 4_964, pending: 1_758 } }),
  ).toBe('Trong năm 2021, Thái Bình đã giải quyết 4.964, đang giải quyết 1.758.');
});
