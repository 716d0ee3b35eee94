import { IllustrativeBanner } from '@/components/dossier/illustrative-banner';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import {
  handledInTime,
  percentOf,
  resolvedInTime,
  resolvedOf,
  type Share,
} from '@/lib/domain/dossier-counts';
import type { LeaderBoard } from '@/lib/domain/leader-board';
import {
  formatParts,
  HANDLED_IN_TIME,
  NOTHING_HANDLED,
  RESOLVED_IN_TIME,
} from '@/lib/text/dossier';
import { alertFactsText, alertTitle } from '@/lib/text/dossier-alert';
import {
  beforeText,
  lateChange,
  placeName,
  rateChange,
  stretchText,
} from '@/lib/text/dossier-board';
import { dossierSentence } from '@/lib/text/dossier-sentence';
import { capitalised, formatCount, formatDay, formatPoints } from '@/lib/text/format';
import { BigNumber } from './big-number';

const DOSSIERS = '/lanh-dao/ho-so';

type DossierSectionProps = Pick<LeaderBoard, 'dossiers' | 'alerts'> & { readonly home: string };

/** What became of citizens' dossiers: both rates, what is overdue now, and the sentence in which they add up. */
export function DossierSection({ dossiers, alerts, home }: DossierSectionProps) {
  return (
    <section aria-labelledby="ho-so" className="leader-part">
      <div className="is-head">
        <h2 id="ho-so">
          <a href={DOSSIERS}>Hồ sơ thủ tục hành chính</a>
        </h2>
        {dossiers && (
          <p className="small">
            {capitalised(stretchText(dossiers.stretch))}; {beforeText(dossiers.before)}.
          </p>
        )}
        {dossiers?.isIllustrative && <IllustrativeBanner />}
      </div>
      {dossiers ? (
        <>
          <Figures board={dossiers} />
          <div className="space-y-2 text-sm">
            <p>
              {dossierSentence({
                name: placeName(dossiers.place, home),
                period: stretchText(dossiers.stretch),
                counts: dossiers.total,
              })}
            </p>
            {alerts && <Alerts alerts={alerts} />}
          </div>
        </>
      ) : (
        <p>Chưa có dữ liệu từng hồ sơ, cũng chưa có báo cáo nào được công bố.</p>
      )}
    </section>
  );
}

function Figures({ board }: { readonly board: DossierBoard }) {
  const { total, before } = board;
  const earlier = before.kind === 'counts' ? before.counts : null;
  const resolved = resolvedOf(total);
  return (
    <dl className="leader-numbers">
      <Rate
        title={RESOLVED_IN_TIME}
        share={resolvedInTime(total)}
        earlier={earlier && resolvedInTime(earlier)}
      />
      <Rate
        title={HANDLED_IN_TIME}
        share={handledInTime(total)}
        earlier={earlier && handledInTime(earlier)}
      />
      <OverdueNow board={board} earlier={earlier?.overdue ?? null} />
      <BigNumber
        title="Đã giải quyết quá hạn"
        figure={total.late === null ? '–' : formatCount(total.late)}
        isBad={Boolean(total.late)}
        change={lateChange(total.late, earlier?.late ?? null)}
      >
        {resolved !== null && `trong ${formatCount(resolved)} hồ sơ đã giải quyết`}
      </BigNumber>
    </dl>
  );
}

type OverdueNowProps = { readonly board: DossierBoard; readonly earlier: number | null };

function OverdueNow({ board: { total, overdueNow, asOf, basis }, earlier }: OverdueNowProps) {
  const overdue = overdueNow ?? total.overdue;
  return (
    <BigNumber
      title="Đang quá hạn"
      figure={overdue === null ? '–' : formatCount(overdue)}
      isBad={Boolean(overdue)}
      change={lateChange(total.overdue, earlier)}
      href={basis === 'cases' ? `${DOSSIERS}/danh-sach?loc=dang-qua-han` : undefined}
    >
      chưa giải quyết, tính đến {formatDay(asOf)}
    </BigNumber>
  );
}

type RateProps = {
  readonly title: string;
  readonly share: Share | null;
  readonly earlier: Share | null;
};

function Rate({ title, share, earlier }: RateProps) {
  const percent = share && percentOf(share);
  return (
    <BigNumber
      title={title}
      figure={percent ? formatPoints(percent) : '–'}
      unit={percent ? ' %' : undefined}
      change={rateChange(share, earlier)}
    >
      {share === null
        ? 'chưa có số liệu'
        : share.whole === 0
          ? NOTHING_HANDLED
          : `${formatParts(share)} hồ sơ`}
    </BigNumber>
  );
}

type AlertsProps = { readonly alerts: NonNullable<LeaderBoard['alerts']> };

/** How many warnings wait for a word, and the latest. */
function Alerts({ alerts: { count, latest } }: AlertsProps) {
  const [first] = latest;
  return (
    <p>
      <a href={`${DOSSIERS}/canh-bao`}>
        {count === 0
          ? 'Không có cảnh báo chờ ghi nhận'
          : `${formatCount(count)} cảnh báo chờ ghi nhận`}
      </a>
      {first && (
        <>
          ; mới nhất: <strong>{alertTitle(first)}</strong>. {alertFactsText(first.facts)}
        </>
      )}
    </p>
  );
}
