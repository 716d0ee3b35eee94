import { type CaseColumn, caseColumn, REQUIRED_COLUMNS } from './dossier-case';
import { fold } from './fold';

/** What the one-stop systems call each column, folded; the first is ours. */
const HEADINGS: Readonly<Record<CaseColumn, readonly string[]>> = {
  code: ['ma ho so', 'so ho so', 'ma hs', 'so hs', 'ma so ho so', 'so bien nhan', 'ma bien nhan'],
  unit: [
    ...['don vi', 'don vi giai quyet', 'don vi tiep nhan', 'co quan giai quyet', 'co quan'],
    ...['co quan tiep nhan', 'don vi xu ly', 'ten don vi', 'co quan thuc hien', 'don vi thuc hien'],
  ],
  field: ['linh vuc', 'ten linh vuc', 'linh vuc thu tuc', 'linh vuc giai quyet'],
  procedureCode: ['ma thu tuc', 'ma tthc', 'ma thu tuc hanh chinh', 'ma tt', 'ma dich vu cong'],
  procedureName: [
    ...['ten thu tuc', 'thu tuc', 'ten tthc', 'tthc', 'thu tuc hanh chinh', 'ten dich vu cong'],
    ...['ten thu tuc hanh chinh'],
  ],
  channel: ['hinh thuc nop', 'hinh thuc tiep nhan', 'kenh tiep nhan', 'cach thuc nop', 'nguon nop'],
  receivedOn: [
    'ngay tiep nhan',
    'ngay nhan',
    'ngay nhan ho so',
    'ngay tiep nhan ho so',
    'tiep nhan',
  ],
  dueOn: [
    'ngay hen tra',
    'hen tra',
    'ngay hen tra ket qua',
    'han tra',
    'han giai quyet',
    'ngay hen',
  ],
  extendedTo: [
    'gia han den',
    'ngay gia han',
    'gia han',
    'ngay hen tra sau gia han',
    'gia han den ngay',
  ],
  pausedDays: [
    'so ngay tam dung',
    'ngay tam dung',
    'tam dung',
    'so ngay dung xu ly',
    'so ngay bo sung',
  ],
  resolvedOn: [
    ...['ngay tra ket qua', 'ngay tra', 'ngay ket thuc', 'ngay ket thuc xu ly', 'ngay co ket qua'],
    ...['ngay hoan thanh', 'ngay giai quyet xong', 'tra ket qua'],
  ],
  withdrawnOn: [
    ...['ngay tra lai rut', 'ngay tra lai', 'ngay rut', 'ngay rut ho so', 'ngay tra lai ho so'],
    ...['ngay huy', 'ngay tu choi', 'tra lai rut'],
  ],
  isJoint: ['lien thong', 'ho so lien thong', 'mot cua lien thong'],
  lead: ['co quan chu tri', 'don vi chu tri', 'chu tri'],
  cause: ['nguyen nhan tre han', 'nguyen nhan', 'nguyen nhan qua han', 'nguyen nhan cham'],
  apologySentOn: [
    ...['ngay gui phieu xin loi', 'phieu xin loi', 'ngay xin loi', 'ngay gui thu xin loi'],
    ...['ngay phieu xin loi'],
  ],
  apologyDueOn: ['ngay hen lai', 'hen lai', 'ngay hen lai tra ket qua', 'ngay hen tra lai'],
};

const KNOWN = new Map(
  caseColumn.options.flatMap((column) => HEADINGS[column].map((heading) => [heading, column])),
);

/** Which column of the file holds what, from 0; the same meaning never twice. */
export type CaseMapping = Readonly<Record<string, CaseColumn>>;

export const isComplete = (columns: CaseMapping): boolean => {
  const meanings = Object.values(columns);
  return (
    REQUIRED_COLUMNS.every((column) => meanings.includes(column)) &&
    new Set(meanings).size === meanings.length
  );
};

/**
 * What each heading means, whatever its case, marks and short forms; of two that mean the same the
 * one that is written as ours, else the first. Certain where everything required was found once.
 */
export function guessColumns(headings: readonly string[]): {
  readonly columns: CaseMapping;
  readonly isCertain: boolean;
} {
  const columns: Record<string, CaseColumn> = {};
  const found = headings.map((heading) => KNOWN.get(fold(heading.slice(0, 200))));
  for (const column of caseColumn.options) {
    const places = found.flatMap((one, place) => (one === column ? [place] : []));
    const exact = places.find((place) => fold(headings[place] ?? '') === HEADINGS[column][0]);
    const place = exact ?? places[0];
    if (place !== undefined) columns[place] = column;
  }
  const isTwice = found.some((one, place) => one && columns[place] !== one);
  return { columns, isCertain: isComplete(columns) && !isTwice };
}
