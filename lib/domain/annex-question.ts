import type { AnnexUnitAnswer } from './annex-unit';

type AskedUnit = Extract<AnnexUnitAnswer, { kind: 'asked' }>;

/** Something a person has to say before a row can be taken. */
export type AskedText =
  | { readonly about: 'unit'; readonly unit: AskedUnit; readonly isLead: boolean }
  | { readonly about: 'day'; readonly written: string; readonly why: 'regularDue' | 'unclearDue' }
  | { readonly about: 'number'; readonly written: string };

/** Each asked text once, with how many rows wait for it. */
export type AnnexQuestions = {
  readonly units: readonly (AskedUnit & { readonly rows: number; readonly isLead: boolean })[];
  readonly days: readonly {
    readonly written: string;
    readonly why: 'regularDue' | 'unclearDue';
    readonly rows: number;
  }[];
  readonly numbers: readonly { readonly written: string; readonly rows: number }[];
};

/** More are not asked at once: the rest comes after the first are answered. */
const MOST_ASKED = 60;

export function questionsIn(asked: readonly AskedText[]): AnnexQuestions {
  return {
    units: counted(
      asked.flatMap((one) => (one.about === 'unit' ? [{ ...one.unit, isLead: one.isLead }] : [])),
    ),
    days: counted(
      asked.flatMap((one) => (one.about === 'day' ? [{ written: one.written, why: one.why }] : [])),
    ),
    numbers: counted(
      asked.flatMap((one) => (one.about === 'number' ? [{ written: one.written }] : [])),
    ),
  };
}

function counted<One extends { readonly written: string }>(all: readonly One[]) {
  const byText = new Map<string, One & { rows: number }>();
  for (const one of all) {
    const known = byText.get(one.written);
    if (known) byText.set(one.written, { ...known, rows: known.rows + 1 });
    else if (byText.size < MOST_ASKED) byText.set(one.written, { ...one, rows: 1 });
  }
  return [...byText.values()];
}
