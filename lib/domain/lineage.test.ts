import { expect, test } from 'vitest';
import { lineageForm } from './lineage';
import { readLineage } from './lineage-address';
import { type LineageFacts, lineageRefusal } from './lineage-rules';
import { plainDate } from './plain-date';

const MERGER = {
  loai: 'merger',
  ngay: '01/09/2026',
  'van-ban': 'Nghị quyết 1/2026/QH16 ngày 1/8/2026',
  nguon: '',
  'don-vi-1': 'ha-noi',
  'don-vi-2': 'hue',
  'ten-1': 'Hà Nội',
  'loai-don-vi-1': 'thành phố trực thuộc trung ương',
  'ma-1': '01',
  'vung-1': '',
};

const problemsOf = (typed: object) => {
  const read = lineageForm.safeParse(typed);
  return read.error?.issues.map(({ path, message }) => [path.join('.'), message]);
};

test('a merger names several before and one after', () => {
  expect(lineageForm.parse({ ...MERGER, 'don-vi-3': '', 'ten-2': '' })).toEqual({
    kind: 'merger',
    onDay: '2026-09-01',
    document: 'Nghị quyết 1/2026/QH16 ngày 1/8/2026',
    source: null,
    predecessors: ['ha-noi', 'hue'],
    successors: [
      {
        name: 'Hà Nội',
        nameEn: '',
        typeName: 'thành phố trực thuộc trung ương',
        code: '01',
        parent: null,
      },
    ],
  });
});

test('what is missing or wrong is told under the name of its field', () => {
  expect(problemsOf({ ...MERGER, 'don-vi-2': '', 'ma-1': '1' })).toEqual([
    ['don-vi-2', 'slugFormat'],
    ['ma-1', 'authorityCode'],
  ]);
  expect(problemsOf({ ...MERGER, loai: 'split' })).toEqual([
    ['ten-2', 'required'],
    ['loai-don-vi-2', 'required'],
  ]);
  expect(problemsOf({ ...MERGER, role: 'administrator' })).toHaveLength(1);
});

const day = (written: string) => plainDate.parse(written);

const member = (slug: string) => ({
  slug,
  kind: 'province' as const,
  name: slug,
  typeName: 'tỉnh',
  code: null,
  validFrom: day('2025-07-01'),
  endedOn: null,
  lastFigureOn: day('2025-12-31'),
});

const FACTS: LineageFacts = {
  today: day('2026-11-22'),
  members: [member('ha-noi'), member('hue')],
  codesTaken: [],
  slugsTaken: [],
  regions: [],
  isSourceKnown: true,
};

const change = lineageForm.parse(MERGER);
const [hanoi, hue] = [member('ha-noi'), member('hue')];

test('a merger that could have happened is not refused', () => {
  expect(lineageRefusal(change, FACTS)).toBeNull();
});

test.each([
  [
    'of one that has ended',
    { members: [hanoi, { ...hue, endedOn: day('2026-01-31') }] },
    'alreadyEnded',
  ],
  ['of a region', { members: [{ ...hanoi, kind: 'region' as const }, hue] }, 'wrongKind'],
  ['of one nobody knows', { members: [hanoi] }, 'unknownAuthority'],
  ['of tomorrow', { today: day('2026-08-31') }, 'dayInFuture'],
  [
    'on the first day of a name',
    { members: [hanoi, { ...hue, validFrom: day('2026-09-01') }] },
    'dayTooEarly',
  ],
  [
    'before a figure',
    { members: [{ ...hanoi, lastFigureOn: day('2026-12-31') }, hue] },
    'figuresAfter',
  ],
  ['under a code in use', { codesTaken: ['01'] }, 'codeTaken'],
  ['under an address in use', { slugsTaken: ['ha-noi-2026'] }, 'nameTaken'],
  ['by an unknown source', { isSourceKnown: false }, 'unknownSource'],
])('a merger %s is refused', (_which, facts, refusal) => {
  expect(lineageRefusal(change, { ...FACTS, ...facts })).toBe(refusal);
});

test('one merged with itself is refused, and a rename that renames nothing', () => {
  expect(lineageRefusal({ ...change, predecessors: ['hue', 'hue'] }, FACTS)).toBe('sameTwice');
  const rename = lineageForm.parse({
    ...MERGER,
    loai: 'rename',
    'don-vi-1': 'hue',
    'ten-1': 'hue',
    'loai-don-vi-1': 'tỉnh',
    'ma-1': '',
  });
  expect(lineageRefusal(rename, { ...FACTS, members: [hue] })).toBe('nothingChanges');
});

test('an address without a day asks nothing yet', () => {
  expect(readLineage({ loai: 'rename', 'don-vi-1': 'hue' }, [])).toEqual({
    typed: { loai: 'rename', 'don-vi-1': 'hue' },
    state: { status: 'idle' },
    change: null,
  });
  expect(readLineage({ ...MERGER, ngay: '32/13/2026' }, []).state).toMatchObject({
    status: 'invalid',
    fields: { ngay: ['dayFormat'] },
  });
});
