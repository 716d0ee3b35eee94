import type { AnnexTask, HeldTask } from './annex';
import { type AnnexNumber, basePeriodSaid, numberSaid, numbersIn } from './annex-number';
import type { RowFindings, RowGround } from './annex-read';
import { type AnnexLine, keyText, tidyText } from './annex-row';
import { dossierPeriod } from './dossier-period';
import { comparePoints, type Points } from './points';
import { typedPoints } from './typed-points';

type Moves = Pick<AnnexTask, 'link' | 'basePeriod' | 'expected'>;

/** Numbers of a year, worked out once for a table. */
const KNOWN = new WeakMap<object, Map<number, readonly AnnexNumber[]>>();

export function numbersOfYear(
  year: number,
  { scope }: Pick<RowGround, 'scope'>,
): readonly AnnexNumber[] {
  const years = KNOWN.get(scope) ?? new Map<number, readonly AnnexNumber[]>();
  KNOWN.set(scope, years);
  const known = years.get(year) ?? numbersIn(year, scope.criteria, scope.fields);
  years.set(year, known);
  return known;
}

/** The quarter dossiers are measured from where only a year is said. */
const LAST_QUARTER = '-Q4';

/**
 * The number a row is to move and from when; what the row does not say stays as the task has it,
 * and of a new task is what was chosen for all.
 */
export function readNumber(
  line: AnnexLine,
  before: HeldTask | null,
  ground: RowGround,
  findings: RowFindings,
): Moves | null {
  const expected = expectedIn(line, before, findings);
  const base = baseIn(line, before, ground, findings);
  if (expected === undefined || base === null) return null;
  const written = keyText(line.cells.number);
  if (written === '' && before) {
    return { link: before.link, basePeriod: before.basePeriod, expected };
  }
  const key = keyOf(written, Number(base.slice(0, 4)), ground, findings);
  if (key === null) return null;
  const isField = !key.includes('/');
  if (isField && expected !== null)
    return findings.refuse('expected', expected, 'pointsOfDossiers');
  const full = fullOf(key, ground);
  if (expected !== null && full !== null && comparePoints(expected, full) > 0) {
    return findings.refuse('expected', expected, 'moreThanFull');
  }
  return { link: key, basePeriod: basePeriodFor(base, isField), expected };
}

/** The most points a number can have; null where no source prints it. */
const fullOf = (key: string, ground: RowGround): Points | null =>
  numbersOfYear(Number(key.split('/')[1] ?? 0), ground).find((one) => one.key === key)?.full ??
  null;

/** Of dossiers a part of a year; of a criterion the year. */
function basePeriodFor(base: string, isField: boolean): string {
  if (!isField) return base.slice(0, 4);
  return base.length === 4 ? `${base}${LAST_QUARTER}` : base;
}

function keyOf(
  written: string,
  year: number,
  ground: RowGround,
  findings: RowFindings,
): string | null {
  const { mapping } = ground;
  if (written === '') {
    if (mapping.number === '') return findings.refuse('number', '', 'noNumber');
    findings.notes.push({ kind: 'numberByDefault' });
    return inYear(mapping.number, year);
  }
  const found = numberSaid(written, numbersOfYear(year, ground));
  if (found) return found;
  const said = mapping.numbers[written];
  if (said === '') return findings.refuse('number', written, 'leftOut');
  if (said !== undefined) return inYear(said, year);
  findings.asked.push({ about: 'number', written });
  return findings.refuse('number', written, 'askedNumber');
}

/** A chosen number as of the year a row is measured from. */
const inYear = (key: string, year: number): string => key.replace(/\/\d{4}\//, `/${year}/`);

function baseIn(
  { cells }: AnnexLine,
  before: HeldTask | null,
  { mapping }: RowGround,
  findings: RowFindings,
): string | null {
  const written = tidyText(cells.base);
  if (written === '') return before?.basePeriod ?? String(mapping.baseYear);
  const said = basePeriodSaid(written);
  const isPeriod = said !== null && dossierPeriod.safeParse(said).success;
  return isPeriod ? said : findings.refuse('base', written, 'baseFormat');
}

const UNIT_WORDS = /[\p{L}\s%]*$/u;

/** `undefined` where it cannot be read; a file without the column leaves it as it is. */
function expectedIn(
  { cells }: AnnexLine,
  before: HeldTask | null,
  findings: RowFindings,
): Moves['expected'] | undefined {
  if (cells.expected === undefined) return before?.expected ?? null;
  const written = tidyText(cells.expected);
  if (written === '' || /^[-–—]$/.test(written)) return null;
  const bare = written.replace(/^\+\s*/, '').replace(UNIT_WORDS, '');
  const points = typedPoints.safeParse(bare);
  if (points.success && Number(points.data) > 0) return points.data;
  findings.refuse('expected', written, 'expectedFormat');
  return undefined;
}
