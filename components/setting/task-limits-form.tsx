import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { saveTaskLimits } from '@/lib/actions/setting';
import type { KeptSetting } from '@/lib/domain/setting';

const ROWS = [
  {
    name: 'dueSoonDays',
    label: 'Nhiệm vụ sắp đến hạn khi còn bao nhiêu ngày',
    hint: 'Từ 1 đến 60. Đơn vị chủ trì được nhắc một lần khi nhiệm vụ sắp đến hạn, một lần khi quá hạn.',
  },
  {
    name: 'silentDays',
    label: 'Bao nhiêu ngày không có báo cáo thì nhắc',
    hint: 'Từ 7 đến 365.',
  },
] as const;

/** Where the lines about tasks are drawn. */
export function TaskLimitsForm({ value, version }: KeptSetting<'taskLimits'>) {
  return (
    <ActionForm action={saveTaskLimits} submit="Lưu ngưỡng nhiệm vụ">
      <HiddenField name="version" value={version} />
      <KeptValues values={ROWS.map(({ name, label }) => ({ label, value: String(value[name]) }))} />
      {ROWS.map((row) => (
        <TextField
          key={row.name}
          {...row}
          required
          width={6}
          inputMode="numeric"
          defaultValue={String(value[row.name])}
        />
      ))}
    </ActionForm>
  );
}
