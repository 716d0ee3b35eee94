import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNITS } from '@/tests/support/given-units';
import { unitDoctor } from './dossier-unit';
import type { PlainDate } from './plain-date';

const BEFORE = unitDoctor(UNITS, '2024-09-30' as PlainDate);
const AFTER = unitDoctor(UNITS, '2025-09-30' as PlainDate);

const answer = (doctor: typeof BEFORE, written: string) => {
  const one = doctor(written);
  return one.kind === 'found' ? one.slug : [one.why, ...one.choices];
};

test.each([
  ['Sở Tư pháp', 'so-tu-phap-thai-binh'],
  ['1. Sở Tư Pháp', 'so-tu-phap-thai-binh'],
  ['I. Sở Tư pháp', 'so-tu-phap-thai-binh'],
  ['SỞ TƯ PHÁP', 'so-tu-phap-thai-binh'],
  ['Sở Tư pháp'.normalize('NFD'), 'so-tu-phap-thai-binh'],
  ['Sở GD&ĐT', 'so-giao-duc-thai-binh'],
  ['Sở GDĐT', 'so-giao-duc-thai-binh'],
  ['Sở GTVT', 'so-giao-thong-thai-binh'],
  ['Sở VHTTDL', 'so-van-hoa-thai-binh'],
  ['Sở Văn hoá - Thể thao và Du lịch', 'so-van-hoa-thai-binh'],
  ['Sở LĐTBXH', 'so-lao-dong-thai-binh'],
  ['BQL khu kinh tế và các khu công nghiệp', 'ban-quan-ly-kkt'],
  ['UBND huyện Vũ Thư', 'vu-thu'],
  ['Ủy ban nhân dân huyện Vũ Thư', 'vu-thu'],
  ['H. Vũ Thư', 'vu-thu'],
  ['Vũ Thư', 'vu-thu'],
  ['TP. Thái Bình', 'tp-thai-binh'],
  ['UBND thành phố Thái Bình', 'tp-thai-binh'],
  ['UBND tỉnh Thái Bình', 'thai-binh'],
])('%s in 2024 is %s', (written, slug) => {
  expect(answer(BEFORE, written)).toBe(slug);
});

test('what a province and a city bear is asked', () => {
  expect(answer(BEFORE, 'Thái Bình')).toEqual(['ambiguousName', 'thai-binh', 'tp-thai-binh']);
});

test('a district after its end, a commune before its beginning: asked, with what came of it', () => {
  expect(answer(AFTER, 'UBND huyện Vũ Thư')).toEqual(['endedName', 'xa-vu-thu']);
  expect(answer(BEFORE, 'Phường Trần Lãm')).toEqual(['laterName']);
  expect(answer(AFTER, 'UBND xã Vũ Thư')).toBe('xa-vu-thu');
  expect(answer(AFTER, 'Phường Trần Lãm')).toBe('phuong-tran-lam');
});

test('a slip of a letter is asked, never taken for granted', () => {
  expect(answer(BEFORE, 'Sở Tư phap1')).toEqual(['similarName', 'so-tu-phap-thai-binh']);
  expect(answer(BEFORE, 'Huyện Kiến Xươn')).toEqual(['similarName', 'kien-xuong']);
  expect(answer(BEFORE, 'Xã Kiến Xương')).toEqual(['similarName', 'kien-xuong']);
  expect(answer(BEFORE, 'Sở Ngoại giao liên hành tinh')).toEqual(['unknownName']);
  expect(answer(BEFORE, '')).toEqual(['unknownName']);
});

test('whatever is written gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
      expect(['found', 'asked']).toContain(BEFORE(written).kind);
    }),
    { numRuns: 1_000 },
  );
});
