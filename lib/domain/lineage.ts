import { z } from 'zod';
import { authoritySlug, type SuccessionKind, slugOf, successionKind } from './authority';
import type { PlainDate } from './plain-date';
import { problem } from './problem';
import { typedDay } from './typed-day';
import { typedText, typedTextOrNone } from './typed-text';

const LONGEST_NAME = 100;
const LONGEST_DOCUMENT = 300;

/** A form has as many places for names as this; mergers of more are done in two steps. */
export const PLACES = [1, 2, 3, 4] as const;

type Place = (typeof PLACES)[number];

/** What comes once for each authority a form names. */
const PLACED = ['don-vi', 'ten', 'ten-anh', 'loai-don-vi', 'ma', 'vung'] as const;

type PlacedField = `${(typeof PLACED)[number]}-${Place}`;

const placedFields = PLACES.flatMap((place) =>
  PLACED.map((field): PlacedField => `${field}-${place}`),
);

/** An authority as it is to be from the day on. */
export type NamedAuthority = {
  readonly name: string;
  readonly nameEn: string;
  readonly typeName: string;
  readonly code: string | null;
  /** Slug of the region it lies in. */
  readonly parent: string | null;
};

/** What an official document makes of authorities from one day on. */
export type LineageChange = {
  readonly kind: SuccessionKind;
  readonly onDay: PlainDate;
  readonly document: string;
  /** Code of a source. */
  readonly source: string | null;
  /** Slugs: one, or for a merger several. */
  readonly predecessors: readonly string[];
  /** One, or for a split several. */
  readonly successors: readonly NamedAuthority[];
};

const typedCode = z
  .string()
  .transform((typed) => typed.trim())
  .pipe(z.string().regex(/^(\d{2})?$/, { error: problem('authorityCode') }))
  .transform((typed) => typed || null);

const nameSchemas = {
  name: typedText(LONGEST_NAME),
  nameEn: typedTextOrNone(LONGEST_NAME).transform((typed) => typed ?? ''),
  typeName: typedText(LONGEST_NAME),
  code: typedCode,
  parent: typedTextOrNone(LONGEST_NAME),
};

const FIELD_OF = {
  name: 'ten',
  nameEn: 'ten-anh',
  typeName: 'loai-don-vi',
  code: 'ma',
  parent: 'vung',
} as const;

const once = {
  loai: successionKind,
  ngay: typedDay,
  'van-ban': typedText(LONGEST_DOCUMENT),
  nguon: typedTextOrNone(LONGEST_NAME),
};

const shape = {
  ...once,
  ...(Object.fromEntries(placedFields.map((field) => [field, z.string().optional()])) as Record<
    PlacedField,
    z.ZodOptional<z.ZodString>
  >),
};

/** How many predecessors and successors each kind of change has at least and at most. */
const COUNTS = {
  merger: { predecessors: [2, 4], successors: [1, 1] },
  split: { predecessors: [1, 1], successors: [2, 4] },
  rename: { predecessors: [1, 1], successors: [1, 1] },
  typeChange: { predecessors: [1, 1], successors: [1, 1] },
} as const satisfies Record<
  SuccessionKind,
  Record<'predecessors' | 'successors', readonly [number, number]>
>;

/** The places a kind of change offers, and how many of them must be filled. */
export const placesFor = (kind: SuccessionKind, side: 'predecessors' | 'successors') => ({
  offered: PLACES.slice(0, COUNTS[kind][side][1]),
  needed: COUNTS[kind][side][0],
});

type Typed = z.infer<z.ZodObject<typeof shape>>;
type Context = z.core.$RefinementCtx;

/** Reads one written field; what is wrong is told under its name, and the answer is undefined. */
function read<Value>(schema: z.ZodType<Value>, typed: Typed, field: PlacedField, ctx: Context) {
  const found = schema.safeParse(typed[field] ?? '');
  if (found.success) return found.data;
  for (const { message } of found.error.issues) {
    ctx.addIssue({ code: 'custom', path: [field], message });
  }
  return undefined;
}

const isWritten = (typed: Typed, field: PlacedField) => (typed[field] ?? '').trim() !== '';

function predecessorsIn(typed: Typed, ctx: Context): string[] {
  const { offered, needed } = placesFor(typed.loai, 'predecessors');
  return offered
    .filter((place) => place <= needed || isWritten(typed, `don-vi-${place}`))
    .flatMap((place) => read(authoritySlug, typed, `don-vi-${place}`, ctx) ?? []);
}

function successorsIn(typed: Typed, ctx: Context): NamedAuthority[] {
  const { offered, needed } = placesFor(typed.loai, 'successors');
  return offered
    .filter((place) => place <= needed || isWritten(typed, `ten-${place}`))
    .flatMap((place) => {
      const name = read(nameSchemas.name, typed, `${FIELD_OF.name}-${place}`, ctx);
      const nameEn = read(nameSchemas.nameEn, typed, `${FIELD_OF.nameEn}-${place}`, ctx);
      const typeName = read(nameSchemas.typeName, typed, `${FIELD_OF.typeName}-${place}`, ctx);
      const code = read(nameSchemas.code, typed, `${FIELD_OF.code}-${place}`, ctx);
      const parent = read(nameSchemas.parent, typed, `${FIELD_OF.parent}-${place}`, ctx);
      if (name === undefined || nameEn === undefined || typeName === undefined) return [];
      if (code === undefined || parent === undefined) return [];
      return [{ name, nameEn, typeName, code, parent }];
    });
}

/** A change of authorities as a form sends it; the preview's address has the same fields. */
export const lineageForm = z.strictObject(shape).transform((typed, ctx): LineageChange => {
  const change = {
    kind: typed.loai,
    onDay: typed.ngay,
    document: typed['van-ban'],
    source: typed.nguon,
    predecessors: predecessorsIn(typed, ctx),
    successors: successorsIn(typed, ctx),
  };
  return ctx.issues.length > 0 ? z.NEVER : change;
});

/** Whether the same identity goes on under another name or type. */
export const goesOn = ({ kind }: Pick<LineageChange, 'kind'>): boolean =>
  kind === 'rename' || kind === 'typeChange';

/** The addresses of the authorities that begin on the day. */
export const newSlugs = ({ successors, onDay }: LineageChange): string[] =>
  successors.map(({ name }) => slugOf(name, onDay));
