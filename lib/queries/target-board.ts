import type { Actor } from '@/lib/domain/account';
import { mayDo } from '@/lib/domain/rights';
import type { TargetBoard } from '@/lib/domain/target-board';
import { homeAuthority } from './authority';
import { historiesOf } from './history';
import { freshness, sourceLabels } from './source';
import { realismsOf } from './target-realism';
import { verdictsSeen } from './target-verdict';

/** Every target of the home province with its verdict and what it would take; null for whoever may not see the leaders' board. */
export async function targetBoard(actor: Actor): Promise<TargetBoard | null> {
  if (!mayDo(actor, 'readBoard')) return null;
  const { slug, name } = await homeAuthority();
  const [verdicts, realisms, histories, { readAt }] = await Promise.all([
    verdictsSeen(slug, actor),
    realismsOf(slug),
    historiesOf(slug),
    freshness(),
  ]);
  const lines = (verdicts ?? []).map((one) => ({
    ...one,
    realism:
      realisms.find(
        ({ target }) =>
          target.indicatorSlug === one.target.indicatorSlug && target.period === one.target.period,
      ) ?? null,
  }));
  return {
    authority: { slug, name },
    lines,
    histories: histories.filter(({ targets }) => targets.length > 0),
    sources: await sourceLabels(lines.map(({ target }) => target.sourceCode)),
    readAt,
    mayOverride: mayDo(actor, 'overrideVerdict'),
  };
}
