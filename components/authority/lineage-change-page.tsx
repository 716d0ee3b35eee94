import { AddressForm } from '@/components/ui/address-form';
import type { SuccessionKind } from '@/lib/domain/authority';
import type { CatalogueChoices } from '@/lib/domain/catalogue-choices';
import type { FormState, Typed } from '@/lib/domain/form-state';
import type { LineageChange } from '@/lib/domain/lineage';
import type { LineagePreview } from '@/lib/domain/lineage-view';
import { lineageKindHint, lineageKindText } from '@/lib/text/lineage';
import { LineageFields } from './lineage-fields';
import { LineagePreviewSection } from './lineage-preview-section';

type LineageChangePageProps = {
  readonly kind: SuccessionKind;
  readonly typed: Typed;
  readonly state: FormState;
  readonly choices: CatalogueChoices;
  readonly preview: { readonly change: LineageChange; readonly found: LineagePreview } | null;
};

/** One change of authorities: what is asked stands in the address, and is confirmed below. */
export function LineageChangePage(props: LineageChangePageProps) {
  const { kind, typed, state, choices, preview } = props;
  const living = choices.authorities.filter(({ endedOn }) => endedOn === null);
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a> · <a href="/danh-muc/don-vi">Đơn vị</a>
      </p>
      <h1 className="mt-2">{lineageKindText[kind]}</h1>
      <p className="prose mt-3">
        {lineageKindHint[kind]} Xem trước rồi mới xác nhận; không có gì bị xóa.
      </p>
      {preview && (
        <LineagePreviewSection change={preview.change} preview={preview.found} typed={typed} />
      )}
      <div className="mt-8">
        <AddressForm action="/danh-muc/don-vi/thay-doi" submit="Xem trước" state={state}>
          <LineageFields
            kind={kind}
            typed={typed}
            sources={choices.sources}
            authorities={living.filter(({ kind }) => kind !== 'country' && kind !== 'region')}
            regions={living.filter(({ kind }) => kind === 'region')}
          />
        </AddressForm>
      </div>
    </>
  );
}
