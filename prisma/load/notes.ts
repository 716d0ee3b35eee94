import type { SeedFiles } from './seed-files';

type NoteRow = SeedFiles['notes'][number];

/** What a note of a data file says to the reader and about the figure it stands beside. */
export type Reading = {
  readonly text: string | null;
  /** `derived` or `computed`: the rank is not the publisher's. */
  readonly rank: NoteRow['values']['rank'];
  readonly missingReason: NoteRow['values']['missing_reason'];
  readonly origin: NoteRow['values']['origin'];
};

const PLACEHOLDER = /\\\{(\w+)\\\}/g;

/** "up {a} to {b}" as a pattern whose placeholders stand for whole or decimal numbers. */
function patternOf(note: string): RegExp {
  const literal = note.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(PLACEHOLDER, '(?<$1>\\d+(?:\\.\\d+)?)')}$`);
}

/** Fills placeholders with the numbers of the note, printed with a decimal comma. */
const filled = (text: string, numbers: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => (numbers[name] ?? '').replace('.', ','));

function read(values: NoteRow['values'], found: RegExpExecArray): Reading {
  const text = filled(values.text, found.groups ?? {});
  return {
    text: text === '' ? null : text,
    rank: values.rank,
    missingReason: values.missing_reason,
    origin: values.origin,
  };
}

/** Two notes of one figure, read one after the other. */
const joined = (first: Reading, second: Reading): Reading => ({
  text: [first.text, second.text].filter((text) => text !== null).join(' ') || null,
  rank: first.rank ?? second.rank,
  missingReason: first.missingReason ?? second.missingReason,
  origin: first.origin ?? second.origin,
});

const NOTHING: Reading = { text: null, rank: null, missingReason: null, origin: null };

/**
 * Reads the English notes of one data file by notes.csv, whole or in the parts between "; ".
 * A note it does not know stops the load, so that none reaches a reader unread.
 */
export function noteReader(rows: readonly NoteRow[], file: string) {
  const known = rows
    .filter(({ values }) => values.file === file)
    .map(({ values }) => ({ values, pattern: patternOf(values.note) }));
  const readPart = (note: string): Reading | null => {
    for (const { values, pattern } of known) {
      const found = pattern.exec(note);
      if (found !== null) return read(values, found);
    }
    return null;
  };

  return (row: {
    readonly values: { readonly note: string };
    readonly stop: (column: 'note', reason: 'noteUnknown') => never;
  }): Reading => {
    const { note } = row.values;
    if (note === '') return NOTHING;
    const whole = readPart(note);
    if (whole !== null) return whole;
    return note
      .split('; ')
      .map((part) => readPart(part) ?? row.stop('note', 'noteUnknown'))
      .reduce(joined, NOTHING);
  };
}
