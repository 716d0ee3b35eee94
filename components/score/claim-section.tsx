import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextAreaField, TextField } from '@/components/ui/fields';
import { enterClaim } from '@/lib/actions/score-claim';
import { differenceOf } from '@/lib/domain/points';
import type { CellView } from '@/lib/domain/score-cell';
import { formatPoints } from '@/lib/text/format';
import { claimText } from '@/lib/text/indicator-breakdown';

type ClaimProps = { readonly view: CellView };

/** What the authority claimed beside what it got, and the printed interval; a form while the release takes figures. */
export function ClaimSection({ view }: ClaimProps) {
  const { cell, release, mayClaim } = view;
  const isOpen = release.isOpen && mayClaim && cell.version > 0;
  if (!isOpen && !cell.claim && !cell.interval) return null;
  return (
    <section aria-labelledby="claim" className="mt-8">
      <h2 id="claim">Tự chấm, khoảng tin cậy</h2>
      <ClaimNow view={view} />
      {isOpen && (
        <div className="mt-3">
          <ClaimForm view={view} />
        </div>
      )}
    </section>
  );
}

function ClaimNow({ view: { cell, release } }: ClaimProps) {
  const { claim, interval, points } = cell;
  return (
    <>
      {claim && (
        <p className="mt-2">
          {claimText(
            {
              claimed: claim.claimed,
              cut: points && differenceOf(claim.claimed, points),
              reason: claim.cutReason,
            },
            release.unit,
          )}
        </p>
      )}
      {interval && (
        <p className="mt-2">
          Khoảng tin cậy đã công bố: {formatPoints(interval.low)}–{formatPoints(interval.high)}.
        </p>
      )}
    </>
  );
}

function ClaimForm({ view: { release, authority, criterion, cell, limit } }: ClaimProps) {
  const { claim, interval } = cell;
  return (
    <ActionForm action={enterClaim} submit="Lưu tự chấm, khoảng tin cậy" look="quiet">
      <HiddenField name="indicator" value={release.indicator} />
      <HiddenField name="period" value={release.period} />
      <HiddenField name="version" value={release.version} />
      <HiddenField name="authority" value={authority.slug} />
      <HiddenField name="criterion" value={criterion.code} />
      <HiddenField name="seen" value={cell.version} />
      <TextField
        name="claimed"
        label="Điểm tự chấm"
        hint={`Ví dụ 7,50. Tối đa ${formatPoints(limit)}.`}
        inputMode="decimal"
        required={false}
        width={14}
        defaultValue={claim ? formatPoints(claim.claimed) : ''}
      />
      <TextAreaField
        name="cutReason"
        label="Lý do thẩm định thấp hơn"
        required={false}
        rows={2}
        maxLength={500}
        defaultValue={claim?.cutReason ?? ''}
      />
      <TextField
        name="low"
        label="Khoảng tin cậy: cận dưới"
        hint="Khoảng 95 % mà nguồn in; điểm phải nằm trong khoảng."
        inputMode="decimal"
        required={false}
        width={14}
        defaultValue={interval ? formatPoints(interval.low) : ''}
      />
      <TextField
        name="high"
        label="Khoảng tin cậy: cận trên"
        inputMode="decimal"
        required={false}
        width={14}
        defaultValue={interval ? formatPoints(interval.high) : ''}
      />
    </ActionForm>
  );
}
