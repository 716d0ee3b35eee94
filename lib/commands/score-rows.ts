import type { Actor } from '@/lib/domain/account';
import { decimalsOf } from '@/lib/domain/points';
import type { DraftCell } from '@/lib/domain/score-entry';
import { Prisma } from '@/lib/platform/prisma-client/client';
import type { HeldRelease } from './score-release';

/** What a save gave a cell. */
export type Written = {
  readonly version: number;
  readonly enteredBy: string;
  readonly enteredAt: string;
};

type WrittenRow = {
  readonly authority_id: number;
  readonly criterion_id: number;
  readonly version: number;
  readonly entered_at: Date;
};

/**
 * Writes cells, each over the version it carries, all in two statements however many they are.
 *
 * Answers by "authority criterion"; a cell that another writer came before is absent and untouched.
 */
export async function writeScores(
  tx: Prisma.TransactionClient,
  release: HeldRelease,
  cells: readonly DraftCell[],
  actor: Pick<Actor, 'id' | 'name'>,
): Promise<Map<string, Written>> {
  if (cells.length === 0) return new Map();

  const sources = await tx.source.findMany({
    where: { code: { in: [...new Set(cells.flatMap(({ source }) => source ?? []))] } },
    select: { id: true, code: true },
  });
  const sourceIds = new Map(sources.map(({ id, code }) => [code, id]));
  const sent = JSON.stringify(
    cells.map((cell) => columnsOf(cell, release, sourceIds.get(cell.source ?? '') ?? 0)),
  );
  const rows = [
    ...(await tx.$queryRaw<WrittenRow[]>(update(release.id, sent, actor.id))),
    ...(await tx.$queryRaw<WrittenRow[]>(insert(release, sent, actor.id))),
  ];
  const places = new Map(cells.map((cell) => [placeOf(cell, release), cell]));
  return new Map(
    rows.flatMap((row) => {
      const cell = places.get(`${row.authority_id} ${row.criterion_id}`);
      const enteredAt = row.entered_at.toISOString();
      const written = { version: row.version, enteredBy: actor.name, enteredAt };
      return cell ? [[`${cell.authority} ${cell.criterion}`, written] as const] : [];
    }),
  );
}

const placeOf = (cell: DraftCell, { authorities, criteria }: HeldRelease) =>
  `${authorities.get(cell.authority)} ${criteria.get(cell.criterion)?.id}`;

function columnsOf(cell: DraftCell, { authorities, criteria }: HeldRelease, sourceId: number) {
  return {
    authority_id: authorities.get(cell.authority),
    criterion_id: criteria.get(cell.criterion)?.id,
    points: cell.points,
    decimals: cell.points && decimalsOf(cell.points),
    missing_reason: cell.missing,
    published_rank: cell.rank?.rank ?? null,
    rank_out_of: cell.rank?.outOf ?? null,
    entry_note: cell.entryNote,
    source_id: sourceId,
    seen: cell.version,
  };
}

const sentCells = (sent: string) => Prisma.sql`
  jsonb_to_recordset(${sent}::jsonb) AS sent(
    authority_id integer, criterion_id integer, points numeric, decimals smallint,
    missing_reason missing_reason, published_rank smallint, rank_out_of smallint,
    entry_note text, source_id integer, seen integer
  )`;

const RANK_ORIGIN = Prisma.sql`CASE WHEN sent.published_rank IS NOT NULL THEN 'published'::rank_origin END`;

/** The interval stays while the figure lies in it, as in `intervalFor`. */
const STAYS = Prisma.sql`sent.points BETWEEN score.low_points AND score.high_points`;

const update = (releaseId: number, sent: string, actorId: string) => Prisma.sql`
  UPDATE score SET
    points = sent.points, decimals = sent.decimals, missing_reason = sent.missing_reason,
    origin = 'published', published_rank = sent.published_rank, rank_out_of = sent.rank_out_of,
    rank_origin = ${RANK_ORIGIN}, entry_note = sent.entry_note, source_id = sent.source_id,
    low_points = CASE WHEN ${STAYS} THEN score.low_points END,
    high_points = CASE WHEN ${STAYS} THEN score.high_points END,
    interval_decimals = CASE WHEN ${STAYS} THEN score.interval_decimals END,
    version = nextval('score_version'), entered_by_id = ${actorId}, entered_at = now()
  FROM ${sentCells(sent)}
  WHERE score.release_id = ${releaseId} AND score.authority_id = sent.authority_id
    AND score.criterion_id = sent.criterion_id AND score.version = sent.seen
  RETURNING score.authority_id, score.criterion_id, score.version, score.entered_at`;

const insert = ({ id, criteriaSetId }: HeldRelease, sent: string, actorId: string) => Prisma.sql`
  INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
    missing_reason, published_rank, rank_out_of, rank_origin, entry_note, source_id, version,
    entered_by_id, entered_at)
  SELECT ${id}, sent.authority_id, ${criteriaSetId}, sent.criterion_id, sent.points, sent.decimals,
    sent.missing_reason, sent.published_rank, sent.rank_out_of, ${RANK_ORIGIN}, sent.entry_note,
    sent.source_id, nextval('score_version'), ${actorId}, now()
  FROM ${sentCells(sent)} WHERE sent.seen = 0
  ON CONFLICT (release_id, authority_id, criterion_id) DO NOTHING
  RETURNING authority_id, criterion_id, version, entered_at`;
