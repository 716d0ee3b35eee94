import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedByForm, readRaises, readWhatIf, whatIfPath } from './what-if-address';

test('everything a what-if is stands in its address, and is read back', () => {
  const asked = readWhatIf({
    'chi-so': 'papi',
    nam: '2023',
    tang: ['3:0,5', '5:0,8'],
    khac: 'nhu-trung-binh',
  });

  expect(asked).toEqual({
    indicator: 'papi',
    period: '2023',
    typed: [
      { code: '3', amount: '0,5' },
      { code: '5', amount: '0,8' },
    ],
    assumption: 'average',
    stray: [],
  });
  expect(whatIfPath(asked)).toBe(
    '/lanh-dao/gia-dinh?chi-so=papi&nam=2023&tang=3:0,5&tang=5:0,8&khac=nhu-trung-binh',
  );
});

test('a form becomes the same address; empty fields ask nothing', () => {
  const asked = askedByForm({
    'chi-so': 'papi',
    nam: '2023',
    'tang-3': ' 0,5 ',
    'tang-5': '',
    'tang-3.1': '0,1',
    khac: 'dung-yen',
  });

  expect(asked && whatIfPath(asked)).toBe(
    '/lanh-dao/gia-dinh?chi-so=papi&nam=2023&tang=3:0,5&tang=3.1:0,1',
  );
  expect(askedByForm({ tang: '3:1' })).toBeNull();
});

test('what is wrong is told and kept, what is right still counts', () => {
  const asked = readWhatIf({ nam: 'năm ngoái', tang: ['3:nửa điểm', 'abc', '9:1', '5:1', '5:2'] });

  expect(asked).toMatchObject({ period: null, assumption: 'still', stray: ['abc', '5:2'] });
  expect(readRaises(asked, ['3', '5'])).toEqual({
    raises: [{ code: '5', by: '1' }],
    problems: { 'tang-3': ['pointsFormat'] },
    unknown: ['9'],
  });
  expect(readRaises({ typed: [{ code: '3', amount: '-1' }] }, ['3']).problems).toEqual({
    'tang-3': ['pointsFormat'],
  });
  expect(readRaises({ typed: [{ code: 'T', amount: '+1,5' }] }, []).raises).toEqual([
    { code: 'T', by: '1.5' },
  ]);
});

test('no address breaks it', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), fc.string(), (tang, nam, khac) => {
      const asked = readWhatIf({ tang, nam, khac });
      readRaises(asked, ['1', '2']);
      expect(new URL(whatIfPath(asked), 'http://a').pathname).toBe('/lanh-dao/gia-dinh');
    }),
  );
});
