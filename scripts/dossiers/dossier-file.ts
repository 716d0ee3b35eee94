import type { PlainDate } from '@/lib/domain/plain-date';
import type { DossierCatalogue } from './catalogue';
import { chanceOf, seedOf } from './chance';
import { DOSSIER_COLUMNS, writeCells } from './dossier-line';
import { type Errand, errandPicker, errandsOf, SEPARATOR } from './errand';
import { drawFate, type Fate, LONGEST_LIFE, newFate } from './fate';
import { LineWriter } from './line-writer';
import { dayNumber, dayOf, type OfficeDays, officeDays } from './office-days';
import { busyness, lateShare, onlineIn } from './season';

/** A file to be made up: the same plan gives the same bytes, on every machine. */
export type DossierFilePlan = {
  readonly catalogue: DossierCatalogue;
  readonly seed: number;
  /** First and last day on which its dossiers came in. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** How many came in between these days. */
  readonly rows: number;
  /** What happened later is not known yet. */
  readonly asOf: PlainDate;
  /** Only those to which something happened after this day, as a weekly export has them. */
  readonly changedSince?: PlainDate;
  /** Ends after so many lines. */
  readonly mostRows?: number;
};

const encoder = new TextEncoder();
const NOTHING = new Uint8Array();
/** The province's mark in the codes of its dossiers. */
const CODE_BEGINS = 'H54.';

/** Places of the working days on which dossiers came in. */
function placesOf(office: OfficeDays, { from, to }: DossierFilePlan): number[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return office.worked.flatMap((day, place) => (first <= day && day <= last ? [place] : []));
}

/** How many come in on each working day, adding up to `rows` exactly. */
function arrivals(office: OfficeDays, places: readonly number[], rows: number): number[] {
  const weights = places.map((place) => busyness(office, place));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  let before = 0;
  return weights.map((weight) => {
    sum += weight;
    const upTo = Math.round((sum / whole) * rows);
    const count = upTo - before;
    before = upTo;
    return count;
  });
}

/** Whether something happened after `since` and up to `asOf`. */
const isWithin = (day: number, since: number, asOf: number) => since < day && day <= asOf;

const hasChanged = (fate: Fate, receivedOn: number, since: number, asOf: number): boolean =>
  isWithin(receivedOn, since, asOf) ||
  isWithin(fate.resolvedOn, since, asOf) ||
  isWithin(fate.withdrawnOn, since, asOf) ||
  isWithin(fate.extendedOn, since, asOf) ||
  isWithin(fate.pausedOn, since, asOf) ||
  isWithin(fate.apologySentOn, since, asOf);

/** A file while it is being made. */
type Making = {
  readonly plan: DossierFilePlan;
  readonly office: OfficeDays;
  readonly errands: readonly Errand[];
  readonly pick: (share: number) => number;
  readonly writer: LineWriter;
  readonly asOf: number;
  /** Day after which something must have happened; null: everything is wanted. */
  readonly since: number | null;
  /** Lines that may still be written. */
  room: number;
};

/** Days beyond the last one that due days and results may reach. */
const BEYOND = LONGEST_LIFE * 2;

function begin(plan: DossierFilePlan): Making {
  const { catalogue, from, to, changedSince, mostRows } = plan;
  const errands = errandsOf(catalogue);
  const office = officeDays(dayNumber(from) - 31, dayNumber(to) + BEYOND, catalogue.calendar);
  return {
    plan,
    office,
    errands,
    pick: errandPicker(errands),
    writer: new LineWriter(office),
    asOf: dayNumber(plan.asOf),
    since: changedSince === undefined ? null : dayNumber(changedSince),
    room: mostRows ?? Number.POSITIVE_INFINITY,
  };
}

/** "H54.05-240930-" for each unit: how the codes of one day begin. */
const codesOn = ({ plan }: Making, date: string): Uint8Array[] =>
  plan.catalogue.units.map((_, place) =>
    encoder.encode(
      `${CODE_BEGINS}${String(place + 1).padStart(2, '0')}-${date.slice(2).replaceAll('-', '')}-`,
    ),
  );

/** The dossiers that came in on one day, as full chunks. */
function* linesOf(making: Making, day: number, count: number): Generator<Buffer> {
  const { plan, office, errands, pick, writer, asOf, since } = making;
  const date = dayOf(day);
  const chance = chanceOf(seedOf(plan.seed, day));
  const around = { office, chance, online: onlineIn(Number(date.slice(0, 4))) };
  const late = errands.map((errand) => lateShare(errand, date.slice(0, 7)));
  const codes = codesOn(making, date);
  const numbers = new Int32Array(codes.length);
  const fate = newFate();
  for (let nth = 0; nth < count && making.room > 0; nth += 1) {
    const place = pick(chance.share());
    const errand = errands[place] as Errand;
    drawFate(fate, errand, day, late[place] ?? 0, around);
    const number = (numbers[errand.unitPlace] ?? 0) + 1;
    numbers[errand.unitPlace] = number;
    if (since !== null && !hasChanged(fate, day, since, asOf)) continue;

    writer.bytes(codes[errand.unitPlace] ?? NOTHING);
    writer.number(number, 4);
    writer.next();
    writeCells(writer, errand, day, fate, asOf);
    making.room -= 1;
    const full = writer.takeFull();
    if (full !== null) yield full;
  }
}

/** Makes up a dossier file, chunk by chunk; memory stays flat whatever its length. */
export function* dossierFile(plan: DossierFilePlan): Generator<Buffer> {
  const making = begin(plan);
  const { office, since, writer, asOf } = making;
  writer.bytes(encoder.encode(DOSSIER_COLUMNS.join(SEPARATOR)));
  writer.endLine();
  const places = placesOf(office, plan);
  const counts = arrivals(office, places, plan.rows);
  for (const [index, place] of places.entries()) {
    const day = office.worked[place] ?? office.first;
    const mayMatter = since === null || day > since - LONGEST_LIFE;
    if (mayMatter && day <= asOf) yield* linesOf(making, day, counts[index] ?? 0);
  }
  yield writer.take();
}
