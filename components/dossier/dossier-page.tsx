import type { ReactNode } from 'react';
import { outcomeOf } from '@/lib/domain/dossier';
import type { DossierTrace, ListedDossier } from '@/lib/domain/dossier-list';
import { dossierChannelText, dossierOutcomeText, lateCauseText } from '@/lib/text/dossier';
import { dueReason, latenessText, NO_CAUSE } from '@/lib/text/dossier-list';
import { formatDay, formatInstant } from '@/lib/text/format';
import { dossierListAddress } from './dossier-address';
import { StandingNote } from './standing-note';

/** One dossier: its days, how it stands to them, and which file it came in. */
export function DossierDetailPage(trace: DossierTrace) {
  const { dossier, asOf } = trace;
  const outcome = outcomeOf(dossier, asOf);
  const isLate = dossier.lateness !== null;
  return (
    <>
      <p>
        <a href={dossierListAddress({ 'don-vi': dossier.unit.slug, loc: 'dang-qua-han' })}>
          Hồ sơ đang quá hạn của {dossier.unit.name}
        </a>
      </p>
      <h1 className="mt-2 break-words">Hồ sơ {dossier.code}</h1>
      <StandingNote {...trace} />
      <p className="mt-6 text-2xl font-semibold">
        <span className={isLate ? 'text-bad' : undefined}>{dossierOutcomeText[outcome]}</span>
        {dossier.lateness && <span className="text-bad">: {latenessText(dossier.lateness)}</span>}
      </p>
      <dl className="mt-6 max-w-3xl">
        <Fact name="Đơn vị">{dossier.unit.name}</Fact>
        <Fact name="Lĩnh vực">{dossier.field.name}</Fact>
        <Fact name="Thủ tục">
          {dossier.procedure.name} <span className="small">({dossier.procedure.code})</span>
        </Fact>
        <Fact name="Liên thông">
          {dossier.lead ? `Có, cơ quan chủ trì: ${dossier.lead.name}` : 'Không'}
        </Fact>
        <Fact name="Hình thức nộp">
          {dossier.channel ? dossierChannelText[dossier.channel] : 'không ghi'}
        </Fact>
        <Days dossier={dossier} />
        {isLate && (
          <Fact name="Nguyên nhân trễ hạn">
            {dossier.cause ? lateCauseText[dossier.cause] : NO_CAUSE}
          </Fact>
        )}
        <Fact name="Phiếu xin lỗi và hẹn lại">{apology(dossier)}</Fact>
      </dl>
      <Trace cameIn={trace.cameIn} />
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[14rem_1fr]">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

function Days({ dossier }: { readonly dossier: ListedDossier }) {
  return (
    <>
      <Fact name="Ngày tiếp nhận">{formatDay(dossier.receivedOn)}</Fact>
      <Fact name="Ngày phải trả">
        <strong>{formatDay(dossier.effectiveDueOn)}</strong>
        <span className="small block">{dueReason(dossier)}</span>
      </Fact>
      <Fact name="Ngày trả kết quả">
        {dossier.resolvedOn ? formatDay(dossier.resolvedOn) : 'chưa trả'}
      </Fact>
      {dossier.withdrawnOn && (
        <Fact name="Ngày trả lại, rút">{formatDay(dossier.withdrawnOn)}</Fact>
      )}
    </>
  );
}

function apology({ lateness, apologySentOn, apologyDueOn, resolvedOn }: ListedDossier): string {
  if (!apologySentOn) return lateness ? 'chưa gửi' : 'không phải gửi';
  const again = apologyDueOn ? `, hẹn lại ${formatDay(apologyDueOn)}` : ', không ghi ngày hẹn lại';
  const isKept = apologyDueOn && resolvedOn ? resolvedOn <= apologyDueOn : null;
  const kept = isKept === null ? '' : isKept ? ', đã trả đúng hẹn lại' : ', trả sau ngày hẹn lại';
  return `gửi ngày ${formatDay(apologySentOn)}${again}${kept}`;
}

function Trace({ cameIn }: Pick<DossierTrace, 'cameIn'>) {
  return (
    <section className="mt-10 border-t border-rule pt-6" aria-labelledby="trace">
      <h2 id="trace">Từ tệp nào</h2>
      {cameIn ? (
        <p className="prose mt-2">
          Lần ghi gần nhất: tệp <strong className="break-words">{cameIn.fileName}</strong>
          {cameIn.asOf && <>, số liệu đến {formatDay(cameIn.asOf)}</>}
          {cameIn.confirmedAt && <>, nhập lúc {formatInstant(cameIn.confirmedAt)}</>}, người nhập:{' '}
          {cameIn.by ?? 'Hệ thống'}.
          <span className="small block break-all">SHA-256 của tệp: {cameIn.fileHash}</span>
        </p>
      ) : (
        <p className="mt-2">Không còn thông tin về tệp đã nhập.</p>
      )}
    </section>
  );
}
