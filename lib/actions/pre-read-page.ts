import { openPreRead } from '@/lib/commands/pre-read';
import type { Actor } from '@/lib/domain/account';
import type { OpenRefusal, PreReadBundle } from '@/lib/domain/pre-read';
import { type Result, refuse } from '@/lib/domain/result';
import { releaseAddress } from '@/lib/domain/score-entry';

type Written = Readonly<Record<'indicator' | 'period' | 'version', string>>;

/** A bundle before it is public, and the line in the log that says who opened it: a page that shows one calls this. */
export async function openedBundle(
  written: Written,
  actor: Actor,
): Promise<Result<PreReadBundle, OpenRefusal>> {
  const address = releaseAddress.safeParse(written);
  return address.success ? openPreRead(address.data, actor) : refuse('notFound');
}
