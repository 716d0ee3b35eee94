import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { saveDossierLimits } from '@/lib/actions/setting';
import type { DossierLimits } from '@/lib/domain/dossier-limits';
import type { KeptSetting } from '@/lib/domain/setting';
import { formatPoints } from '@/lib/text/format';

const written = (value: number) => formatPoints(String(value));

type Row = {
  readonly name: keyof DossierLimits;
  readonly label: string;
  readonly hint: string;
};

const ROWS: readonly Row[] = [
  {
    name: 'minimumVolume',
    label: 'Số hồ sơ ít nhất (hồ sơ đã giải quyết trong kỳ)',
    hint: 'Từ 1 đến 10.000. Ít hơn số này thì tỷ lệ chỉ hiện mờ, không xếp thứ tự và không tính là vượt ngưỡng.',
  },
  {
    name: 'lateLimit',
    label: 'Ngưỡng quá hạn (% số đã giải quyết)',
    hint: 'Từ 0 đến 100, tối đa hai chữ số thập phân, ví dụ 2,5. Cao hơn mức này là vượt ngưỡng.',
  },
  {
    name: 'runLength',
    label: 'Số kỳ liền vượt ngưỡng để gọi là thường xuyên trễ hẹn',
    hint: 'Từ 2 đến 12.',
  },
  {
    name: 'dueSoonDays',
    label: 'Hồ sơ sắp đến hạn là trong bao nhiêu ngày làm việc',
    hint: 'Từ 1 đến 30.',
  },
];

/** Where the lines about dossiers are drawn: typed as people write numbers, "2,5". */
export function DossierLimitsForm({ value, version }: KeptSetting<'dossierLimits'>) {
  return (
    <ActionForm action={saveDossierLimits} submit="Lưu ngưỡng hồ sơ">
      <HiddenField name="version" value={version} />
      <KeptValues
        values={ROWS.map(({ name, label }) => ({ label, value: written(value[name]) }))}
      />
      {ROWS.map((row) => (
        <TextField
          key={row.name}
          {...row}
          required
          width={6}
          inputMode="decimal"
          defaultValue={written(value[row.name])}
        />
      ))}
    </ActionForm>
  );
}
