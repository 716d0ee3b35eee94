import {
  type DossierCounts,
  handledInTime,
  inTimeOf,
  onHandOf,
  pendingOf,
  percentOf,
  resolvedInTime,
  resolvedOf,
  type Share,
} from '@/lib/domain/dossier-counts';
import { formatCount, formatPercent } from './format';

export type DossierSentenceInput = {
  /** "Thái Bình", "Sở Xây dựng". */
  readonly name: string;
  /** "năm 2024", "12 tháng từ 7/2024 đến 6/2025". */
  readonly period: string;
  readonly counts: DossierCounts;
};

const percent = (share: Share | null): string | null => {
  const written = share && percentOf(share);
  return written ? formatPercent(written) : null;
};

const some = (clauses: readonly (string | null)[], joint: string): string =>
  clauses.filter((clause) => clause !== null).join(joint);

const counted = (words: string, count: number | null): string | null =>
  count === null ? null : `${words} ${formatCount(count)}`;

/** "đã giải quyết 1.139.324 (đúng hạn 1.137.773, tức 99,86 %; quá hạn 1.551)". */
function resolvedClause(counts: DossierCounts): string | null {
  const resolved = resolvedOf(counts);
  if (resolved === null) return null;
  if (resolved === 0) return 'chưa giải quyết hồ sơ nào';
  const rate = percent(resolvedInTime(counts));
  const inTime = counted('đúng hạn', inTimeOf(counts));
  const parts = some(
    [inTime && rate ? `${inTime}, tức ${rate}` : inTime, counted('quá hạn', counts.late)],
    '; ',
  );
  return `đã giải quyết ${formatCount(resolved)}${parts && ` (${parts})`}`;
}

function pendingClause(counts: DossierCounts): string | null {
  const pending = pendingOf(counts);
  if (pending === null) return null;
  if (pending === 0) return 'không còn hồ sơ nào đang giải quyết';
  const overdue = counted('quá hạn', counts.overdue);
  return `đang giải quyết ${formatCount(pending)}${overdue ? ` (${overdue})` : ''}`;
}

const withdrawnClause = ({ withdrawn }: DossierCounts): string | null =>
  withdrawn ? counted('trả lại, rút', withdrawn) : null;

/** Why the second rate is another: what it counts besides. */
function bothRates(counts: DossierCounts): string | null {
  const handled = handledInTime(counts);
  const rate = percent(handled);
  if (!handled || !rate) return null;
  return `Tính cả hồ sơ đang giải quyết, ${formatCount(handled.part)}/${formatCount(handled.whole)} hồ sơ trong hạn, tức ${rate}.`;
}

/**
 * What became of the dossiers of a period, so that every figure on the page adds up: on hand =
 * resolved + withdrawn + pending, and both rates with what they are rates of.
 */
export function dossierSentence({ name, period, counts }: DossierSentenceInput): string {
  const onHand = onHandOf(counts);
  const parts = some(
    [resolvedClause(counts), withdrawnClause(counts), pendingClause(counts)],
    ', ',
  );
  if (onHand === 0) return `Trong ${period}, ${name} không phát sinh hồ sơ.`;
  if (!parts) return `Trong ${period}, ${name} chưa có số liệu giải quyết hồ sơ.`;
  const whole = onHand === null ? '' : `phải giải quyết ${formatCount(onHand)} hồ sơ: `;
  const first = `Trong ${period}, ${name} ${whole}${parts}.`;
  return some([first, bothRates(counts)], ' ');
}
