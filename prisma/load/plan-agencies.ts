import { slugOf } from '@/lib/domain/authority';
import { identityOf, type PlannedAuthority } from './authority-plan';
import type { sourceReader } from './plan-sources';
import type { SeedFiles } from './seed-files';

type AgencyRow = SeedFiles['agencies'][number];
type TypeRow = SeedFiles['agencyTypes'][number]['values'];

/** The province whose departments and districts thai_binh_agencies.csv lists. */
const PROVINCE = 'thai-binh';

const DISTRICT_CODE = /^\d{3}$/;

/** What a body is, told by its kind and the beginning of its name; stops where agency-types.csv does not say. */
function typeOf({ values, stop }: AgencyRow, types: readonly TypeRow[]): TypeRow {
  const type = types.find(
    ({ kind, name_begins: begins }) => kind === values.kind && values.name_vi.startsWith(begins),
  );
  return type ?? stop('kind', 'unknownAgencyType');
}

/** Only territories have an official code; the others' are of the file itself. */
function codeOf({ values, stop }: AgencyRow, { authority_kind: kind }: TypeRow): string | null {
  if (kind !== 'district') return null;
  return DISTRICT_CODE.test(values.unit_code)
    ? values.unit_code
    : stop('unit_code', 'districtCodeFormat');
}

/** "Thành phố Thái Bình" of Thái Bình is "thai-binh-thanh-pho-thai-binh": its type is a part of the name. */
export const agencySlug = (name: string): string =>
  slugOf(`${PROVINCE.replaceAll('-', ' ')} ${name}`, null);

function agencyOf(row: AgencyRow, types: readonly TypeRow[], province: PlannedAuthority) {
  const type = typeOf(row, types);
  if (type.authority_kind === null) return [];
  const { name_vi: name, name_en: nameEn } = row.values;
  const version = {
    name,
    nameEn,
    typeName: type.type,
    code: codeOf(row, type),
    parentSlug: province.slug,
    validFrom: null,
    validTo: province.endedOn,
  };
  return [identityOf(agencySlug(name), type.authority_kind, [version])];
}

/** The departments and districts of the province; they end with it, at the latest. */
export function planAgencies(
  { agencies, agencyTypes }: SeedFiles,
  provinces: readonly PlannedAuthority[],
  sourcesOf: ReturnType<typeof sourceReader>,
): PlannedAuthority[] {
  const province = provinces.find(({ slug }) => slug === PROVINCE);
  if (province === undefined) throw new Error(`provinces.csv does not list ${PROVINCE}`);
  const types = agencyTypes.map(({ values }) => values);
  const known = new Set<string>();
  return agencies.flatMap((row) => {
    sourcesOf(row);
    if (known.has(row.values.name_vi)) row.stop('name_vi', 'duplicate');
    known.add(row.values.name_vi);
    return agencyOf(row, types, province);
  });
}
