import type { Period } from './period';
import { period as periodSchema } from './period';
import type { AddressQuery } from './ranking-view';
import { slugText } from './slug';
import { typedPoints } from './typed-points';
import { type Assumption, type Raise, TOTAL_CODE } from './what-if';

/** What an address asks: everything a what-if is, stands in it. */
export type WhatIfAsked = {
  readonly indicator: string | null;
  readonly period: Period | null;
  /** Codes and what was typed for them, as typed. */
  readonly typed: readonly { readonly code: string; readonly amount: string }[];
  readonly assumption: Assumption;
  /** Pieces of the address that say no raise. */
  readonly stray: readonly string[];
};

const ASSUMPTIONS = { 'dung-yen': 'still', 'nhu-trung-binh': 'average' } as const;
const WORD_OF = { still: 'dung-yen', average: 'nhu-trung-binh' } as const satisfies Record<
  Assumption,
  string
>;

export const ASSUMPTION_WORDS = ['dung-yen', 'nhu-trung-binh'] as const;

/** A form writes one field a part; the address it leads to writes `tang=3:0,5`. */
const FIELD = 'tang-';
const MOST_RAISES = 200;
const LONGEST = 20;
const CODE = /^[A-Za-z0-9.-]{1,20}$/;

export const fieldOf = (code: string): string => `${FIELD}${code}`;

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  [value ?? []].flat();

const shortened = (text: string) => text.normalize('NFC').trim().slice(0, LONGEST).toWellFormed();

export const isAssumptionWord = (word: string): word is keyof typeof ASSUMPTIONS =>
  Object.hasOwn(ASSUMPTIONS, word);

export const assumptionWord = (assumption: Assumption): string => WORD_OF[assumption];

/** Reads the address; what cannot be read is kept as it was written, to be told. */
export function readWhatIf(query: AddressQuery): WhatIfAsked {
  const first = (name: string) => listOf(query[name])[0] ?? '';
  const pieces = listOf(query.tang).slice(0, MOST_RAISES).map(pieceOf);
  const typed = pieces.flatMap(({ raise }) => raise ?? []);
  const seen = new Set<string>();
  const isRepeated = ({ code }: { code: string }) => seen.has(code) || !seen.add(code);
  const once = typed.filter((raise) => !isRepeated(raise));
  const word = first('khac');
  return {
    indicator: slugText.safeParse(first('chi-so')).data ?? null,
    period: periodSchema.safeParse(first('nam')).data ?? null,
    typed: once,
    assumption: isAssumptionWord(word) ? ASSUMPTIONS[word] : 'still',
    stray: [
      ...pieces.flatMap(({ stray }) => stray ?? []),
      ...typed
        .filter((raise) => !once.includes(raise))
        .map(({ code, amount }) => `${code}:${amount}`),
    ],
  };
}

function pieceOf(written: string) {
  const at = written.indexOf(':');
  const code = at < 0 ? '' : written.slice(0, at).trim();
  if (!CODE.test(code)) return { stray: shortened(written) };
  return { raise: { code, amount: shortened(written.slice(at + 1)) } };
}

/** What a form sent, as it is asked; null where the address comes from no form. */
export function askedByForm(query: AddressQuery): WhatIfAsked | null {
  const fields = Object.keys(query).filter((name) => name.startsWith(FIELD));
  if (fields.length === 0) return null;
  const typed = fields.slice(0, MOST_RAISES).flatMap((name) => {
    const amount = shortened(listOf(query[name])[0] ?? '');
    const code = name.slice(FIELD.length);
    return amount && CODE.test(code) ? [{ code, amount }] : [];
  });
  return { ...readWhatIf({ ...query, tang: undefined }), typed };
}

/** A colon and a comma may stand in a query as they are: so the address can be read. */
const written = (text: string) =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');

/** The address of a what-if, each in one way only. */
export function whatIfPath({ indicator, period, typed, assumption }: Omit<WhatIfAsked, 'stray'>) {
  const pairs = [
    ...(indicator ? [`chi-so=${written(indicator)}`] : []),
    ...(period ? [`nam=${written(period)}`] : []),
    ...typed.map(({ code, amount }) => `tang=${written(`${code}:${amount}`)}`),
    ...(assumption === 'still' ? [] : [`khac=${WORD_OF[assumption]}`]),
  ];
  return `/lanh-dao/gia-dinh${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

export type ReadRaises = {
  readonly raises: readonly Raise[];
  /** By field of the form: names of problems. */
  readonly problems: Readonly<Record<string, readonly string[]>>;
  /** Codes that this release has no figure for. */
  readonly unknown: readonly string[];
};

/** The raises an address asks for, of the parts that have a figure; nothing and 0 raise nothing. */
export function readRaises(
  asked: Pick<WhatIfAsked, 'typed'>,
  codes: readonly string[],
): ReadRaises {
  const known = new Set([TOTAL_CODE, ...codes]);
  const raises: Raise[] = [];
  const problems: Record<string, string[]> = {};
  for (const { code, amount } of asked.typed.filter((raise) => known.has(raise.code))) {
    const read = typedPoints.safeParse(amount.replace(/^\+/, ''));
    if (!read.success) problems[fieldOf(code)] = read.error.issues.map(({ message }) => message);
    else if (Number(read.data) > 0) raises.push({ code, by: read.data });
  }
  return {
    raises,
    problems,
    unknown: asked.typed.flatMap(({ code }) => (known.has(code) ? [] : [code])),
  };
}
