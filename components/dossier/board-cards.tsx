import type { ReactNode } from 'react';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import {
  type DossierCounts,
  handledInTime,
  percentOf,
  resolvedInTime,
  resolvedOf,
  type Share,
} from '@/lib/domain/dossier-counts';
import type { ChangeText } from '@/lib/text/comparison';
import { HANDLED_IN_TIME, NOTHING_HANDLED, RESOLVED_IN_TIME } from '@/lib/text/dossier';
import {
  beforeText,
  lateChange,
  placeName,
  rateChange,
  stretchText,
} from '@/lib/text/dossier-board';
import { dossierSentence } from '@/lib/text/dossier-sentence';
import { formatCount, formatDay, formatPoints } from '@/lib/text/format';

type BoardCardsProps = { readonly board: DossierBoard; readonly home: string };

/** The four figures to see first, each with what it is measured against, and the sentence in which they add up. */
export function BoardCards({ board, home }: BoardCardsProps) {
  const { total, before, overdueNow, asOf, stretch } = board;
  const earlier = before.kind === 'counts' ? before.counts : null;
  const overdue = stretch.period === null ? (overdueNow ?? total.overdue) : total.overdue;
  return (
    <section aria-label="Số liệu chính" className="mt-6">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-x-8 gap-y-7 lg:grid-cols-[repeat(auto-fit,minmax(min(100%,12.5rem),1fr))]">
        <Card
          title="Đang quá hạn"
          isBad
          figure={countText(overdue)}
          change={lateChange(total.overdue, earlier?.overdue ?? null)}
        >
          {stretch.period === null
            ? `chưa giải quyết, tính đến ${formatDay(asOf)}`
            : 'chưa giải quyết ở cuối kỳ'}
          {overdue !== total.overdue && total.overdue !== null && (
            <> (cuối kỳ: {formatCount(total.overdue)})</>
          )}
        </Card>
        <Card
          title="Đã giải quyết quá hạn"
          isBad
          figure={countText(total.late)}
          change={lateChange(total.late, earlier?.late ?? null)}
        >
          {partOfResolved(total)}
        </Card>
        <RateCard
          title={RESOLVED_IN_TIME}
          share={resolvedInTime(total)}
          earlier={earlier && resolvedInTime(earlier)}
        />
        <RateCard
          title={HANDLED_IN_TIME}
          share={handledInTime(total)}
          earlier={earlier && handledInTime(earlier)}
        />
      </div>
      <p className="small mt-3 first-letter:uppercase">{beforeText(before)}.</p>
      <p className="prose mt-4">
        {dossierSentence({
          name: placeName(board.place, home),
          period: stretchText(stretch),
          counts: total,
        })}
      </p>
    </section>
  );
}

const countText = (count: number | null) => (count === null ? '–' : formatCount(count));

const partOfResolved = (total: DossierCounts): string => {
  const resolved = resolvedOf(total);
  return resolved === null ? 'trong kỳ' : `trong ${formatCount(resolved)} hồ sơ đã giải quyết`;
};

type RateCardProps = {
  readonly title: string;
  readonly share: Share | null;
  readonly earlier: Share | null;
};

function RateCard({ title, share, earlier }: RateCardProps) {
  const percent = share && percentOf(share);
  return (
    <Card
      title={title}
      figure={percent ? formatPoints(percent) : '–'}
      unit={percent ? ' %' : undefined}
      change={rateChange(share, earlier)}
    >
      {share === null
        ? 'chưa có số liệu'
        : share.whole === 0
          ? NOTHING_HANDLED
          : `${formatCount(share.part)}/${formatCount(share.whole)} hồ sơ`}
    </Card>
  );
}

type CardProps = {
  readonly title: string;
  readonly figure: string;
  readonly unit?: string | undefined;
  /** What counts here is late. */
  readonly isBad?: boolean;
  readonly change: ChangeText | null;
  readonly children: ReactNode;
};

const TONE = { good: 'text-good', bad: 'text-bad', plain: 'text-ink-soft' } as const;

function Card({ title, figure, unit, isBad = false, change, children }: CardProps) {
  return (
    <article className={`keep border-t-4 pt-3 ${isBad ? 'border-bad' : 'border-accent'}`}>
      <h2 className="text-base leading-snug font-semibold lg:min-h-11">{title}</h2>
      <p className="mt-2 whitespace-nowrap tabular-nums">
        <span
          className={`text-5xl leading-none font-semibold tracking-tight ${isBad && figure !== '0' ? 'text-bad' : ''}`}
        >
          {figure}
        </span>
        {unit && <span className="text-lg text-ink-soft">{unit}</span>}
      </p>
      <p className="mt-2 text-sm tabular-nums">{children}</p>
      {change && <p className={`mt-1 text-sm ${TONE[change.tone]}`}>{change.text}</p>}
    </article>
  );
}
