import type { Actor } from '@/lib/domain/account';
import type { FigureTrace, TracedVersion } from '@/lib/domain/figure-trace';
import type { ReleaseView } from '@/lib/domain/release-view';
import { mayDo } from '@/lib/domain/rights';
import { scoreKey } from '@/lib/domain/score-record';
import { database, toPoints } from '@/lib/platform/database';
import { publishedVersions } from './release';
import { changesOf, stepsOf } from './score-cell';
import { sources } from './source';

type Figure = {
  readonly indicator: string;
  readonly period: string;
  readonly authority: string;
  readonly criterion: string;
};

/** Where a published figure comes from, in every published version; null for whoever may not see it and where nothing is published. */
export async function figureTrace(figure: Figure, actor: Actor): Promise<FigureTrace | null> {
  if (!mayDo(actor, 'readBoard') || !mayDo(actor, 'readHistory')) return null;
  const releases = await publishedVersions(figure.indicator, figure.period);
  const [newest] = releases;
  if (!newest) return null;

  const [versions, histories, all] = await Promise.all([
    Promise.all(releases.map((release) => tracedVersion(release, figure))),
    Promise.all(releases.map((release) => historyIn(release, figure))),
    sources(),
  ]);
  const code = versions[0]?.sourceCode ?? null;
  return {
    release: newest,
    authority: figure.authority,
    criterion: figure.criterion,
    source: all.find((source) => source.code === code) ?? null,
    versions,
    history: histories.flat(),
    titles: Object.fromEntries(all.map((source) => [source.code, source.title])),
  };
}

async function tracedVersion(
  { id, version, publishedAt, publicNote }: ReleaseView,
  { authority, criterion }: Figure,
): Promise<TracedVersion> {
  const [row, steps] = await Promise.all([
    database.score.findFirst({
      where: { releaseId: id, authority: { slug: authority }, criterion: { code: criterion } },
      include: {
        source: { select: { code: true } },
        enteredBy: { select: { name: true } },
      },
    }),
    stepsOf(id),
  ]);
  return {
    ...{ version, publishedAt, publicNote, steps },
    points: row?.points ? toPoints(row.points, row.decimals ?? 0) : null,
    missing: row ? row.missingReason : 'noPublicFigure',
    sourceCode: row?.source.code ?? null,
    entered:
      row?.enteredBy && row.enteredAt
        ? { by: row.enteredBy.name, at: row.enteredAt.toISOString() }
        : null,
  };
}

async function historyIn({ version, period }: ReleaseView, figure: Figure) {
  const { indicator, authority, criterion } = figure;
  const changes = await changesOf(scoreKey({ indicator, period, version }, authority, criterion));
  return changes.map((change) => ({ ...change, version }));
}
