import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, TextField } from '@/components/ui/fields';
import { setCriterionOwner } from '@/lib/actions/criterion-owner';
import type { CriterionOwnerView, OwnerChoice } from '@/lib/domain/criterion-owner';

type OwnerSectionProps = {
  readonly place: {
    readonly indicator: string;
    readonly period: string;
    readonly criterion: string;
  };
  readonly owner: CriterionOwnerView | null;
  /** Null for whoever gives no criterion to anybody. */
  readonly choices: readonly OwnerChoice[] | null;
};

/** Which unit answers for the criterion, and for staff the form that says so. */
export function OwnerSection({ place, owner, choices }: OwnerSectionProps) {
  return (
    <section aria-labelledby="phu-trach" className="mt-12">
      <h2 id="phu-trach">Đơn vị phụ trách</h2>
      <p className="mt-2">
        {owner ? <b>{owner.unit.name}</b> : 'Chưa giao đơn vị nào.'}
        {owner?.document && ` Theo ${owner.document}.`}
      </p>
      {choices && (
        <details className="mt-3">
          <summary>{owner ? 'Đổi đơn vị phụ trách' : 'Giao đơn vị phụ trách'}</summary>
          <div className="mt-3">
            <OwnerForm place={place} owner={owner} choices={choices} />
          </div>
        </details>
      )}
    </section>
  );
}

function OwnerForm({
  place,
  owner,
  choices,
}: OwnerSectionProps & { readonly choices: readonly OwnerChoice[] }) {
  return (
    <ActionForm action={setCriterionOwner} submit="Lưu đơn vị phụ trách">
      <HiddenField name="indicator" value={place.indicator} />
      <HiddenField name="period" value={place.period} />
      <HiddenField name="criterion" value={place.criterion} />
      <HiddenField name="seen" value={owner?.version ?? 0} />
      <SelectField
        name="unit"
        label="Đơn vị"
        choices={[
          { value: '', label: 'Không giao đơn vị nào' },
          ...choices.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        defaultValue={owner?.unit.slug ?? ''}
      />
      <TextField
        name="document"
        label="Theo văn bản"
        hint="Ví dụ: Kế hoạch 26/KH-UBND ngày 28/02/2024"
        required={false}
        maxLength={300}
        defaultValue={owner?.document ?? ''}
      />
    </ActionForm>
  );
}
