import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextAreaField } from '@/components/ui/fields';
import { acknowledgeAlert } from '@/lib/actions/dossier-alert';
import { type AlertView, dossierAlertKind } from '@/lib/domain/dossier-alert';
import type { DossierStanding } from '@/lib/domain/dossier-list';
import { monthPeriodOf } from '@/lib/domain/dossier-list';
import {
  ALERT_ACKNOWLEDGED,
  alertFactsText,
  alertKindText,
  alertMeaningText,
  alertRefusalText,
  alertTitle,
  episodeText,
} from '@/lib/text/dossier-alert';
import { formatCount, formatMoment } from '@/lib/text/format';
import { dossierListAddress } from './dossier-address';
import { StandingNote } from './standing-note';

type AlertPageProps = {
  readonly standing: DossierStanding | null;
  readonly open: readonly AlertView[];
  readonly acknowledged: readonly AlertView[];
  readonly ended: readonly AlertView[];
  readonly mayAcknowledge: boolean;
  /** The alert whose form is open. */
  readonly asked: number | null;
  /** One was just acknowledged. */
  readonly isDone: boolean;
};

const PAGE = '/lanh-dao/ho-so/canh-bao';

/** What leaders are warned of about dossiers: one entry an episode, each with the figures behind it. */
export function AlertPage({ standing, mayAcknowledge, asked, isDone, ...alerts }: AlertPageProps) {
  const sections = [
    { heading: 'Chưa ghi nhận', of: alerts.open, none: 'Không có cảnh báo nào chờ ghi nhận.' },
    { heading: 'Đã ghi nhận, còn tiếp diễn', of: alerts.acknowledged, none: 'Không có.' },
    { heading: 'Đã kết thúc', of: alerts.ended, none: 'Chưa có cảnh báo nào kết thúc.' },
  ];
  return (
    <>
      <p>
        <a href="/lanh-dao/ho-so">Hồ sơ</a>
      </p>
      <h1 className="mt-2">Cảnh báo hồ sơ</h1>
      {isDone && (
        <p className="note mt-3" role="status">
          {ALERT_ACKNOWLEDGED}
        </p>
      )}
      {standing ? (
        <StandingNote {...standing} />
      ) : (
        <p className="mt-2">Chưa có hồ sơ nào được nhập.</p>
      )}
      <Meanings />
      {sections.map(({ heading, of, none }) => (
        <section key={heading} className="mt-10 border-t border-rule pt-6">
          <h2>
            {heading} ({formatCount(of.length)})
          </h2>
          {of.length === 0 && <p className="mt-2">{none}</p>}
          <ul className="mt-4 space-y-8">
            {of.map((alert) => (
              <Alert
                key={alert.id}
                alert={alert}
                mayAcknowledge={mayAcknowledge}
                isAsked={alert.id === asked}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Meanings() {
  return (
    <details className="mt-4 max-w-3xl">
      <summary className="cursor-pointer py-1">Khi nào thì cảnh báo</summary>
      <dl className="mt-2 space-y-2">
        {dossierAlertKind.options.map((kind) => (
          <div key={kind}>
            <dt className="font-semibold">{alertKindText[kind]}</dt>
            <dd>{alertMeaningText[kind]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type AlertProps = {
  readonly alert: AlertView;
  readonly mayAcknowledge: boolean;
  /** Its form is open, as the address says. */
  readonly isAsked: boolean;
};

function Alert({ alert, mayAcknowledge, isAsked }: AlertProps) {
  const isOpen = alert.acknowledgedAt === null;
  return (
    <li id={`canh-bao-${alert.id}`} className="max-w-3xl">
      <h3 className="font-semibold">{alertTitle(alert)}</h3>
      <p className="mt-1">{alertFactsText(alert.facts)}</p>
      <p className="mt-1">
        <a href={figuresOf(alert)}>
          Xem hồ sơ<span className="sr-only"> của cảnh báo {alertTitle(alert)}</span>
        </a>
      </p>
      <p className="small mt-1">
        Diễn ra {episodeText(alert)}. Báo lúc {formatMoment(alert.raisedAt)}
        {alert.endedAt && <>, kết thúc lúc {formatMoment(alert.endedAt)}</>}.
      </p>
      {!isOpen && isAsked && mayAcknowledge && (
        <p className="note mt-2" role="alert">
          {alertRefusalText.alreadyAcknowledged}
        </p>
      )}
      {!isOpen && (
        <p className="mt-2 border-s-4 border-rule-strong ps-3 whitespace-pre-line">
          {alert.word}
          <span className="small block">
            {alert.acknowledgedBy}, {formatMoment(alert.acknowledgedAt ?? '')}
          </span>
        </p>
      )}
      {isOpen && mayAcknowledge && <Acknowledgement alert={alert} isAsked={isAsked} />}
    </li>
  );
}

function Acknowledgement({ alert, isAsked }: Omit<AlertProps, 'mayAcknowledge'>) {
  const title = alertTitle(alert);
  if (!isAsked) {
    return (
      <p className="mt-2">
        <a href={`${PAGE}?ghi-nhan=${alert.id}#canh-bao-${alert.id}`}>
          Ghi nhận<span className="sr-only"> cảnh báo {title}</span>
        </a>
      </p>
    );
  }
  return (
    <div className="mt-3">
      <ActionForm action={acknowledgeAlert} submit="Ghi nhận" label={`Ghi nhận: ${title}`}>
        <HiddenField name="id" value={alert.id} />
        <TextAreaField
          name="word"
          label="Ý kiến"
          hint="Nguyên nhân, việc giao xử lý, hạn. Tối đa 1.000 ký tự; đã ghi thì không sửa."
          required
          rows={3}
          maxLength={1_000}
        />
        <p>
          <a href={PAGE}>Thôi</a>
        </p>
      </ActionForm>
    </div>
  );
}

/** The dossiers behind an alert: what falls due, or what was late in the last month it was seen in. */
function figuresOf({ facts, unit, field }: AlertView): string {
  const of = { 'don-vi': unit.slug, 'linh-vuc': field.slug };
  if (facts.kind === 'backlog') return dossierListAddress({ loc: 'sap-den-han', ...of });
  const month = facts.kind === 'spike' ? facts.month : facts.to;
  return dossierListAddress({ loc: 'da-qua-han', ...of, ky: monthPeriodOf(month) });
}
