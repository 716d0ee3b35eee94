import { SelectField } from '@/components/ui/fields';
import type { ReportMappingView } from '@/lib/domain/dossier-report-view';
import { formatDossierPeriod } from '@/lib/text/dossier';

/** A form that names another period than the release's: read only when somebody says it is right. */
export function ReportPeriod({ view }: { readonly view: ReportMappingView }) {
  const { otherPeriod, release, mapping } = view;
  if (!otherPeriod) return null;
  const { text, period } = otherPeriod;
  return (
    <fieldset className="grid gap-4 border-t border-rule pt-4">
      <legend className="font-semibold">Kỳ báo cáo</legend>
      <p className="form-answer is-bad">
        Tệp ghi “{text.slice(0, 120)}”{period && ` (${formatDossierPeriod(period)})`}, còn kỳ đang
        nhập là <b>{formatDossierPeriod(release.period)}</b>.
      </p>
      <SelectField
        name="isPeriodAccepted"
        label="Nhập tệp này vào kỳ đang mở?"
        defaultValue={mapping.isPeriodAccepted ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: 'Chưa: tôi sẽ kiểm tra lại' },
          { value: 'yes', label: 'Đúng, nhập vào kỳ này' },
        ]}
      />
    </fieldset>
  );
}
