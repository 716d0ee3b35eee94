import type { FieldAnswer, ReportField } from './dossier-report';
import { editDistance, fold } from './fold';

const NUMBERING = /^(?:(?:[ivx]{1,5}|\d{1,3}|[a-z]) )+(?=.)/;
const TYPE = /^(nhom )?(linh vuc|nganh) /;
const MOST_CHOICES = 3;
const LONGEST = 200;
/** So many different names of one file are compared letter by letter. */
const MOST_COMPARED = 500;

const keyOf = (name: string) =>
  fold(name.slice(0, LONGEST)).replace(NUMBERING, '').replace(TYPE, '').replaceAll(' ', '');

/** Tells which field a written name means: found where it is the same but for marks and numbers, else asked. */
export function fieldDoctor(fields: readonly ReportField[]): (written: string) => FieldAnswer {
  const known = fields.map(({ slug, name }) => ({ slug, key: keyOf(name) }));
  const bySlug = new Map(known.map(({ key, slug }) => [key, slug]));
  const asked = new Map<string, FieldAnswer>();
  return (written) => {
    const key = keyOf(written);
    const slug = bySlug.get(key);
    if (slug !== undefined) return { kind: 'found', slug };
    const answer = asked.get(key) ?? {
      kind: 'asked',
      choices: asked.size < MOST_COMPARED ? nearest(key, known) : [],
    };
    asked.set(key, answer);
    return answer;
  };
}

function nearest(key: string, known: readonly { slug: string; key: string }[]): string[] {
  const near = known
    .map((one) => ({ slug: one.slug, distance: distanceOf(key, one.key) }))
    .filter(({ distance }) => distance <= 3)
    .toSorted((left, right) => left.distance - right.distance);
  return near.slice(0, MOST_CHOICES).map(({ slug }) => slug);
}

/** How many letters differ; one that holds the other is close by. */
function distanceOf(key: string, known: string): number {
  const isWithin = key.length >= 4 && (known.includes(key) || key.includes(known));
  if (isWithin) return 2;
  return Math.abs(key.length - known.length) > 3 ? 99 : editDistance(key, known);
}
