import { dossierPeriod } from './dossier-period';
import { fold } from './fold';
import { period } from './period';
import type { Points } from './points';

/** A criterion that may be moved, with the years its set scored. */
export type AnnexCriterion = {
  readonly indicator: string;
  readonly indicatorName: string;
  readonly code: string;
  readonly name: string;
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly maxPoints: Points | null;
};

export type AnnexField = { readonly slug: string; readonly name: string };

/** A number a task may move, under the key forms and addresses have for it. */
export type AnnexNumber = {
  /** "papi/2023/3.2", or "dat-dai". */
  readonly key: string;
  /** Of a field only its own name. */
  readonly name: string;
  /** Folded; whatever of it is one number's alone is enough. */
  readonly said: readonly string[];
  /** The most points it can have; null where no source prints it, and of fields. */
  readonly full: Points | null;
};

const FIELD_WORDS = ['ho so ', 'linh vuc ', 'tthc ', ''] as const;

/** Every number that a year has: criteria of the sets that scored it, and fields of procedures. */
export function numbersIn(
  year: number,
  criteria: readonly AnnexCriterion[],
  fields: readonly AnnexField[],
): AnnexNumber[] {
  const scored = criteria.filter(
    ({ fromYear, toYear }) => fromYear <= year && (toYear === null || year <= toYear),
  );
  return [
    ...scored.map((one) => ({
      key: `${one.indicator}/${year}/${one.code}`,
      name: criterionName(one),
      said: saidOf(one),
      full: one.maxPoints,
    })),
    ...fields.map(({ slug, name }) => ({
      key: slug,
      name,
      said: FIELD_WORDS.map((words) => `${words}${fold(name)}`),
      full: null,
    })),
  ];
}

/** "PAPI 3.2. …" with its name; of a total only the indicator. As `nameOf` writes a task's. */
const criterionName = ({ indicatorName, code, name }: AnnexCriterion): string =>
  code === 'T' ? indicatorName : `${indicatorName} ${code}. ${name}`;

function saidOf({ indicatorName, indicator, code, name }: AnnexCriterion): string[] {
  const of = [fold(indicatorName), fold(indicator)];
  if (code === 'T') return of.flatMap((one) => [one, `${one} tong diem`, `chi so ${one}`]);
  const number = fold(code);
  return [
    ...of.flatMap((one) => [
      `${one} ${number}`,
      `${one} ${number} ${fold(name)}`,
      `${one} ${fold(name)}`,
    ]),
    `${number} ${fold(name)}`,
    fold(name),
  ];
}

/** The number a cell names; null where it is none, or several. */
export function numberSaid(cell: string, numbers: readonly AnnexNumber[]): string | null {
  const words = fold(cell.slice(0, 300));
  const found = numbers.filter(({ said }) => said.includes(words));
  const exact = numbers.filter(({ name }) => fold(name) === words);
  const [only] = exact.length === 1 ? exact : found;
  return only && (found.length === 1 || exact.length === 1) ? only.key : null;
}

const QUARTER = /^quy (iv|i{1,3}|[1-4]) (\d{4})$/;
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** A base period as it is written: "2023", "Năm 2023", "Quý IV/2023", "2023-Q4"; null where it is none. */
export function basePeriodSaid(cell: string): string | null {
  const plain = dossierPeriod.safeParse(cell.trim());
  if (plain.success) return plain.data;
  const words = fold(cell.slice(0, 60)).replace(/^nam /, '');
  const [, quarter = '', year] = QUARTER.exec(words) ?? [];
  if (year) return `${year}-Q${ROMAN[quarter] ?? quarter}`;
  const month = /^thang (\d{1,2}) (\d{4})$/.exec(words);
  if (month) return `${month[2]}-M${(month[1] ?? '').padStart(2, '0')}`;
  return period.safeParse(words).data ?? null;
}
