import type { CatalogueProcedure, CatalogueUnit, DossierCatalogue } from './catalogue';
import { DISTRICTS, PROFILES, type Profile } from './profile';

/** One procedure at one unit: what all its dossiers have in common. */
export type Errand = {
  readonly unit: CatalogueUnit;
  /** From 0, in the order of the units. */
  readonly unitPlace: number;
  readonly procedure: CatalogueProcedure;
  readonly profile: Profile;
  readonly weight: number;
  /** How much likelier online is here than elsewhere. */
  readonly online: number;
  /** The cells "Đơn vị" to "Hình thức nộp" with their separators, one for each channel. */
  readonly cells: readonly Uint8Array[];
  /** The name of the agency that leads where several have a part. */
  readonly lead: Uint8Array;
};

export const SEPARATOR = ';';

/** In the order of `CHANNELS`. */
const CHANNEL_WORDS = ['Trực tuyến', 'Trực tiếp', 'Bưu chính'] as const;

/** What people bring in person, and what businesses send online. */
const ONLINE: readonly (readonly [codeBegins: string, factor: number])[] = [
  ['2.000', 0.2],
  ['TB-DN', 2.2],
  ['TB-CT-13', 2],
];

/** Departments serve the whole province. */
const DEPARTMENT_SIZE = 3;
const DISTRICT_SIZES: Readonly<Record<string, number>> = {
  'thanh-pho-thai-binh': 1.4,
  'huyen-thai-thuy': 1.2,
  'huyen-quynh-phu': 1.1,
};

const encoder = new TextEncoder();

function errandOf(profile: Profile, unitPlace: number, catalogue: DossierCatalogue): Errand {
  const { units, procedures } = catalogue;
  const unit = units[unitPlace];
  const procedure = procedures.find(({ code }) => code === profile.code);
  if (!unit || !procedure) throw new Error(`Not in the data files: ${profile.code}`);
  const lead = units.find(({ slug }) => slug === profile.lead) ?? unit;
  const before = [unit.name, procedure.field, procedure.code, procedure.name].join(SEPARATOR);
  return {
    unit,
    unitPlace,
    procedure,
    profile,
    weight: profile.weight * (unit.isDistrict ? (DISTRICT_SIZES[unit.slug] ?? 1) : DEPARTMENT_SIZE),
    online: ONLINE.find(([begins]) => profile.code.startsWith(begins))?.[1] ?? 1,
    cells: CHANNEL_WORDS.map((word) => encoder.encode([before, word, ''].join(SEPARATOR))),
    lead: encoder.encode(lead.name),
  };
}

/** Everything that is handled anywhere; districts all handle the same. */
export function errandsOf(catalogue: DossierCatalogue): Errand[] {
  return PROFILES.flatMap((profile) =>
    catalogue.units.flatMap(({ slug, isDistrict }, place) =>
      profile.at === slug || (profile.at === DISTRICTS && isDistrict)
        ? [errandOf(profile, place, catalogue)]
        : [],
    ),
  );
}

const PLACES = 2 ** 16;

/** Picks among errands by their weights: `pick(share)` for a share from 0 to 1. */
export function errandPicker(errands: readonly Errand[]): (share: number) => number {
  const whole = errands.reduce((sum, { weight }) => sum + weight, 0);
  const places = new Uint16Array(PLACES);
  let sum = 0;
  let from = 0;
  for (const [index, { weight }] of errands.entries()) {
    sum += weight;
    const to = Math.round((sum / whole) * PLACES);
    places.fill(index, from, to);
    from = to;
  }
  return (share) => places[Math.floor(share * PLACES)] ?? 0;
}
