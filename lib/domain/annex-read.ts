import type { AnnexNote, AnnexProblem, AnnexScope, AnnexTask, HeldTask } from './annex';
import { annexDue } from './annex-due';
import type { AnnexMeaning } from './annex-heading';
import type { AnnexMapping } from './annex-mapping';
import { readNumber } from './annex-moves';
import type { HeadOf, RefusedAnnexRow } from './annex-plan';
import type { AskedText } from './annex-question';
import { type AnnexLine, headProblem, keyText, tidyText } from './annex-row';
import { type AnnexUnitAnswer, type UnitReader, unitReader } from './annex-unit';
import type { PlainDate } from './plain-date';

const LONGEST_TEXT = 1_000;

/** What one row says: a task without its place, or why not. */
export type ReadRow = {
  readonly title: string;
  readonly task: Omit<AnnexTask, 'position'> | null;
  readonly notes: readonly AnnexNote[];
  readonly reasons: RefusedAnnexRow['reasons'];
  readonly asked: readonly AskedText[];
};

export type RowReader = (line: AnnexLine, before: HeldTask | null) => ReadRow;

/** Gathers what is noted, refused and asked about one row. */
export class RowFindings {
  readonly notes: AnnexNote[] = [];
  readonly reasons: RefusedAnnexRow['reasons'][number][] = [];
  readonly asked: AskedText[] = [];

  refuse(column: AnnexMeaning | null, written: string, why: AnnexProblem): null {
    this.reasons.push({ column, written: written.slice(0, 200), why });
    return null;
  }
}

export type RowGround = {
  readonly mapping: AnnexMapping;
  readonly scope: AnnexScope;
  readonly units: UnitReader;
  readonly headOf: HeadOf;
};

/** Reads rows of one table, each against the task the order has at its place. */
export function rowReader(mapping: AnnexMapping, scope: AnnexScope, headOf: HeadOf): RowReader {
  const units = unitReader(scope.units, scope.roster, scope.home, scope.issuedOn);
  const ground = { mapping, scope, units, headOf };
  return (line, before) => readRow(line, before, ground);
}

function readRow(line: AnnexLine, before: HeldTask | null, ground: RowGround): ReadRow {
  const { cells } = line;
  const findings = new RowFindings();
  for (const [meaning, cell] of Object.entries(cells)) {
    if (cell?.kind === 'error') findings.refuse(meaning as AnnexMeaning, cell.text, 'formula');
  }
  const title = wordsOf(line, 'title', 'noTitle', findings);
  const product = wordsOf(line, 'product', 'noProduct', findings);
  const lead = leadOf(line, ground, findings);
  const beside = besideOf(line, lead, before, ground, findings);
  const dueOn = dueOf(line, ground, findings);
  const head = headIn(line, lead, before, ground, findings);
  const moves = readNumber(line, before, ground, findings);
  const task =
    title && product && lead && dueOn && head && moves
      ? { title, product, lead, beside, dueOn, head, ...moves }
      : null;
  const { notes, reasons, asked } = findings;
  return { title: title ?? '', task, notes, reasons, asked };
}

function wordsOf(
  { cells }: AnnexLine,
  meaning: 'title' | 'product',
  missing: AnnexProblem,
  findings: RowFindings,
): string | null {
  const text = tidyText(cells[meaning]);
  if (text === '') return findings.refuse(meaning, '', missing);
  return text.length > LONGEST_TEXT ? findings.refuse(meaning, text, 'tooLong') : text;
}

/** What was said of an asked name: its unit, "" to leave it out, `undefined`: nothing yet. */
const saidOf = ({ names }: AnnexMapping, answer: AnnexUnitAnswer): string | undefined =>
  answer.kind === 'asked' ? names[answer.written] : undefined;

function leadOf({ cells }: AnnexLine, ground: RowGround, findings: RowFindings): string | null {
  const written = tidyText(cells.lead);
  if (written === '') return findings.refuse('lead', '', 'noLead');
  const answer = ground.units.lead(written);
  if (answer.kind === 'found') return answer.slugs[0] ?? null;
  const said = saidOf(ground.mapping, answer);
  if (said) return said;
  if (said === '') return findings.refuse('lead', written, 'leftOut');
  findings.asked.push({ about: 'unit', unit: answer, isLead: true });
  return findings.refuse('lead', written, 'askedUnit');
}

/** Slugs, ascending, without the lead; a file without the column leaves them as they are. */
function besideOf(
  { cells }: AnnexLine,
  lead: string | null,
  before: HeldTask | null,
  { units, mapping }: RowGround,
  findings: RowFindings,
): readonly string[] {
  if (cells.beside === undefined) return before?.beside ?? [];
  const slugs = units.beside(tidyText(cells.beside)).flatMap((answer) => {
    if (answer.kind === 'found') return answer.slugs;
    const said = saidOf(mapping, answer);
    if (said !== undefined) return said === '' ? [] : [said];
    findings.asked.push({ about: 'unit', unit: answer, isLead: false });
    findings.refuse('beside', answer.written, 'askedUnit');
    return [];
  });
  if (lead && slugs.includes(lead)) findings.notes.push({ kind: 'leadBesideItself' });
  return [...new Set(slugs)].filter((slug) => slug !== lead).toSorted();
}

function dueOf(
  { cells }: AnnexLine,
  { mapping, scope }: RowGround,
  findings: RowFindings,
): PlainDate | null {
  const written = keyText(cells.due);
  const due = annexDue(written, Number(scope.issuedOn.slice(0, 4)));
  if (due.kind === 'blank') return findings.refuse('due', '', 'noDue');
  if (due.kind === 'asked') {
    const said = mapping.days[written];
    if (said === '') return findings.refuse('due', written, 'leftOut');
    if (said !== undefined) return notBefore(said, written, scope, findings);
    findings.asked.push({ about: 'day', written, why: due.why });
    return findings.refuse('due', written, 'askedDue');
  }
  const { on, from, isYearGuessed } = due;
  if (from !== 'day') findings.notes.push({ kind: 'dueOfStretch', written, from, on });
  if (isYearGuessed) findings.notes.push({ kind: 'yearGuessed', written });
  return notBefore(on, written, scope, findings);
}

const notBefore = (on: PlainDate, written: string, scope: AnnexScope, findings: RowFindings) =>
  on < scope.issuedOn ? findings.refuse('due', written, 'dueBeforeOrder') : on;

/** The office that answers: as written, as the task has it, else the one that heads the lead unit. */
function headIn(
  { cells }: AnnexLine,
  lead: string | null,
  before: HeldTask | null,
  { headOf }: RowGround,
  findings: RowFindings,
): string | null {
  const written = tidyText(cells.head);
  if (written !== '') {
    const problem = headProblem(written);
    return problem ? findings.refuse('head', written, problem) : written;
  }
  if (before && before.lead === lead) return before.head;
  if (!lead) return null;
  const head = headOf(lead);
  findings.notes.push({ kind: 'headByRule', head });
  return head;
}
