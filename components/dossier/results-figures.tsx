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
import {
  formatParts,
  HANDLED_IN_TIME,
  NOTHING_HANDLED,
  RESOLVED_IN_TIME,
} from '@/lib/text/dossier';
import { RATE_FORMULAS } from '@/lib/text/dossier-result';
import { countOrMark } from '@/lib/text/dossier-table';
import { formatPoints } from '@/lib/text/format';

type ResultsFiguresProps = { readonly counts: DossierCounts };

/** Both rates with their denominators and formulas, then the counts they are made of. */
export function ResultsFigures({ counts }: ResultsFiguresProps) {
  return (
    <section aria-label="Số liệu chính" className="mt-6">
      <div className="grid gap-x-10 gap-y-7 sm:grid-cols-2">
        <Rate
          title={RESOLVED_IN_TIME}
          share={resolvedInTime(counts)}
          formula={RATE_FORMULAS.resolved}
        />
        <Rate
          title={HANDLED_IN_TIME}
          share={handledInTime(counts)}
          formula={RATE_FORMULAS.handled}
        />
      </div>
      <dl className="mt-7 grid grid-cols-2 gap-x-8 gap-y-4 sm:grid-cols-3 lg:grid-cols-6">
        <Count term="Phải giải quyết" count={onHandOf(counts)} />
        <Count term="Đã giải quyết" count={resolvedOf(counts)} />
        <Count term="Đúng và trước hạn" count={inTimeOf(counts)} />
        <Count term="Giải quyết quá hạn" count={counts.late} isBad />
        <Count term="Đang giải quyết" count={pendingOf(counts)} />
        <Count term="Trong đó đang quá hạn" count={counts.overdue} isBad />
      </dl>
    </section>
  );
}

type RateProps = { readonly title: string; readonly share: Share | null; readonly formula: string };

function Rate({ title, share, formula }: RateProps) {
  const percent = share && percentOf(share);
  return (
    <article className="keep border-t-4 border-accent pt-3">
      <h2 className="text-base leading-snug font-semibold">{title}</h2>
      <p className="mt-2 whitespace-nowrap tabular-nums">
        <span className="text-5xl leading-none font-semibold tracking-tight">
          {percent ? formatPoints(percent) : '–'}
        </span>
        {percent && <span className="text-lg text-ink-soft"> %</span>}
      </p>
      <p className="mt-2 text-sm tabular-nums">
        {share === null && 'nguồn không in đủ cột để tính'}
        {share?.whole === 0 && NOTHING_HANDLED}
        {share !== null && share.whole > 0 && `${formatParts(share)} hồ sơ`}
      </p>
      <p className="small mt-1">Cách tính: {formula}.</p>
    </article>
  );
}

type CountProps = {
  readonly term: string;
  readonly count: number | null;
  /** What counts here is late. */
  readonly isBad?: boolean;
};

function Count({ term, count, isBad = false }: CountProps) {
  return (
    <div className="border-t border-rule pt-2">
      <dt className="small">{term}</dt>
      <dd className={`text-xl font-semibold tabular-nums ${isBad && count ? 'text-bad' : ''}`}>
        {countOrMark(count)}
      </dd>
      {count === null && <dd className="small">nguồn không in</dd>}
    </div>
  );
}
