import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField } from '@/components/ui/fields';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { grantPreRead, revokePreRead } from '@/lib/actions/pre-read';
import type { PreReadGrants } from '@/lib/domain/pre-read';
import type { ReleaseName } from '@/lib/domain/release';
import { formatMoment } from '@/lib/text/format';

type PreReadSectionProps = { readonly release: ReleaseName; readonly grants: PreReadGrants };

/** Which leaders may read the release before it is public, and each time one did. */
export function PreReadSection({ release, grants }: PreReadSectionProps) {
  return (
    <section id="xem-truoc" className="mt-10 border-t border-rule pt-6">
      <h2>Lãnh đạo xem trước khi công bố</h2>
      <p className="prose mt-2">
        Lãnh đạo có tên ở đây mở được trang xem trước: số liệu của tỉnh, xếp hạng và thay đổi, đóng
        dấu tên người xem trên màn hình và bản in. Người khác không thấy gì.
      </p>
      <Named release={release} grants={grants} />
      {grants.isOpen && grants.others.length > 0 && (
        <div className="mt-5">
          <ActionForm action={grantPreRead} submit="Ghi tên" look="quiet">
            <NameFields release={release} />
            <SelectField
              name="account"
              label="Lãnh đạo được xem trước"
              required
              choices={grants.others.map(({ account, name }) => ({ value: account, label: name }))}
            />
          </ActionForm>
        </div>
      )}
      <Views views={grants.views} />
    </section>
  );
}

/** Which release a form is about. */
function NameFields({
  release: { indicator, period, version },
}: Pick<PreReadSectionProps, 'release'>) {
  return (
    <>
      <HiddenField name="indicator" value={indicator} />
      <HiddenField name="period" value={period} />
      <HiddenField name="version" value={version} />
    </>
  );
}

function Named({ release, grants: { named, isOpen } }: PreReadSectionProps) {
  if (named.length === 0) return <p className="mt-3">Chưa ghi tên ai.</p>;
  return (
    <ul className="mt-3 space-y-3">
      {named.map(({ account, name, grantedBy, grantedAt }) => (
        <li key={account} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span>
            <strong>{name}</strong>{' '}
            <span className="small">
              {grantedBy} ghi tên lúc {formatMoment(grantedAt)}
            </span>
          </span>
          {isOpen && (
            <ActionForm
              action={revokePreRead}
              submit="Rút tên"
              look="quiet"
              label={`Rút tên ${name}`}
            >
              <NameFields release={release} />
              <HiddenField name="account" value={account} />
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}

function Views({ views }: Pick<PreReadGrants, 'views'>) {
  if (views.length === 0) return <p className="mt-5">Chưa có lượt xem trước nào.</p>;
  return (
    <ScrollRegion label="Các lượt xem trước">
      <table className="data mt-5 max-w-xl">
        <caption>Các lượt xem trước, mới nhất trước: {views.length}</caption>
        <thead>
          <tr>
            <th scope="col">Thời điểm</th>
            <th scope="col">Người xem</th>
          </tr>
        </thead>
        <tbody>
          {views.map(({ id, at, name }) => (
            <tr key={id}>
              <td className="whitespace-nowrap">{formatMoment(at)}</td>
              <th scope="row">{name}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
