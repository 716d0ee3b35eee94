import { fold } from '@/lib/domain/fold';

const LONGEST = 100;

/** A file's name that every system and header accepts: "papi-2023-ca-nuoc.csv" of ["papi", "2023", "cả nước"]. */
export function fileName(parts: readonly string[], ending: string): string {
  const words = parts.flatMap((part) => fold(part).match(/[a-z0-9]+/g) ?? []);
  return `${words.join('-').slice(0, LONGEST).replace(/-$/, '')}.${ending}`;
}
