import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { cancelCases } from '@/lib/actions/dossier-case-import';

/** Ends an import at whatever step it stands. */
export function CaseCancel({ file }: { readonly file: number }) {
  return (
    <div className="mt-6">
      <ActionForm action={cancelCases} submit="Huỷ lần nhập này" look="danger" label="Huỷ">
        <HiddenField name="id" value={file} />
      </ActionForm>
    </div>
  );
}
