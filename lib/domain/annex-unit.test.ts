import { expect, test } from 'vitest';
import { unitReader } from './annex-unit';
import type { NamedUnit } from './dossier-unit';
import { plainDate } from './plain-date';

const NAMES = [
  ['province', 'tỉnh', 'Thái Bình', 'thai-binh'],
  [
    'department',
    'sở',
    'Văn phòng Ủy ban nhân dân tỉnh',
    'thai-binh-van-phong-uy-ban-nhan-dan-tinh',
  ],
  ['department', 'sở', 'Sở Nội vụ', 'noi-vu'],
  ['department', 'sở', 'Sở Tài chính', 'tai-chinh'],
  ['department', 'sở', 'Sở Tài nguyên và Môi trường', 'tn-mt'],
  ['department', 'sở', 'Sở Văn hóa, Thể thao và Du lịch', 'vhttdl'],
  ['department', 'sở', 'Sở Lao động - Thương binh và Xã hội', 'ldtbxh'],
  ['district', 'huyện', 'Huyện Vũ Thư', 'vu-thu'],
  ['district', 'thành phố', 'Thành phố Thái Bình', 'tp'],
] as const;

const units: NamedUnit[] = NAMES.map(([kind, typeName, name, slug]) => ({
  ...{ slug, kind, successors: [] },
  versions: [{ name, typeName, validFrom: null, validTo: null }],
}));
const roster = NAMES.map(([kind, , name, slug]) => ({ slug, name, kind }));
const { lead, beside } = unitReader(units, roster, 'thai-binh', plainDate.parse('2024-05-10'));

const slugsIn = (cell: string) =>
  beside(cell).flatMap((answer) =>
    answer.kind === 'found' ? answer.slugs : [`? ${answer.written}`],
  );

test.each([
  ['Sở TN&MT', ['tn-mt']],
  ['Sở TNMT; Sở LĐ-TB&XH', ['tn-mt', 'ldtbxh']],
  ['Sở LĐTB và XH', ['ldtbxh']],
  ['Sở Nội vụ, Sở Tài chính', ['noi-vu', 'tai-chinh']],
  ['Sở Nội vụ và Sở Tài chính', ['noi-vu', 'tai-chinh']],
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ', ['vhttdl', 'noi-vu']],
  ['Các sở: Nội vụ, Tài chính', ['noi-vu', 'tai-chinh']],
  ['Sở Nội vụ, Tài chính', ['noi-vu', 'tai-chinh']],
  ['- Sở Nội vụ\n- UBND huyện Vũ Thư.', ['noi-vu', 'vu-thu']],
  ['VP UBND tỉnh', ['thai-binh-van-phong-uy-ban-nhan-dan-tinh']],
  ['Ủy ban nhân dân tỉnh', ['thai-binh']],
  ['UBND các huyện, thành phố', ['vu-thu', 'tp']],
  [
    'Các sở, ban, ngành',
    [
      'thai-binh-van-phong-uy-ban-nhan-dan-tinh',
      'noi-vu',
      'tai-chinh',
      'tn-mt',
      'vhttdl',
      'ldtbxh',
    ],
  ],
  ['', []],
])('"%s" names %j', (cell, slugs) => {
  expect(slugsIn(cell)).toEqual(slugs);
  expect(slugsIn(cell.normalize('NFD'))).toEqual(slugs);
});

test('what nobody is called, or nobody in particular, is asked', () => {
  expect(beside('Sở Khí tượng')).toMatchObject([{ kind: 'asked', written: 'Sở Khí tượng' }]);
  expect(beside('Các đơn vị liên quan')).toMatchObject([{ why: 'vagueUnit' }]);
});

test('a name that a province and a city bear is asked, with both to choose', () => {
  expect(beside('Thái Bình')).toMatchObject([
    { kind: 'asked', why: 'ambiguousName', choices: ['thai-binh', 'tp'] },
  ]);
});

test('one unit leads: several are asked, with those named to choose', () => {
  expect(lead('Sở Nội vụ')).toEqual({ kind: 'found', slugs: ['noi-vu'] });
  expect(lead('Sở Nội vụ; Sở Tài chính')).toMatchObject({
    ...{ kind: 'asked', why: 'groupAsLead', choices: ['noi-vu', 'tai-chinh'] },
  });
  expect(lead('UBND các huyện, thành phố')).toMatchObject({ why: 'groupAsLead' });
});
