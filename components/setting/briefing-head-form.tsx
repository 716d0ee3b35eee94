import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextAreaField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { saveBriefingHead } from '@/lib/actions/setting';
import type { BriefingHead } from '@/lib/domain/briefing-head';
import type { KeptSetting } from '@/lib/domain/setting';
import { defaultHead, type Home } from '@/lib/text/briefing-head';

type Row = {
  readonly name: keyof BriefingHead;
  readonly label: string;
  readonly isList?: true;
};

const ROWS: readonly Row[] = [
  { name: 'superior', label: 'Cơ quan chủ quản' },
  { name: 'issuer', label: 'Cơ quan ban hành' },
  { name: 'abbreviation', label: 'Viết tắt tên cơ quan trong số, ký hiệu' },
  { name: 'place', label: 'Địa danh' },
  { name: 'signer', label: 'Chức vụ người ký (mỗi dòng một ý, không ghi tên người)', isList: true },
  { name: 'receivers', label: 'Nơi nhận (mỗi dòng một nơi)', isList: true },
];

type BriefingHeadFormProps = KeptSetting<'briefingHead'> & { readonly home: Home };

/** What the head and foot of a briefing say; an empty field follows the home authority. */
export function BriefingHeadForm({ value, version, home }: BriefingHeadFormProps) {
  const fallback = defaultHead(home);
  return (
    <ActionForm action={saveBriefingHead} submit="Lưu thể thức báo cáo">
      <HiddenField name="version" value={version} />
      <KeptValues values={ROWS.map(({ name, label }) => ({ label, value: value[name] }))} />
      {ROWS.map(({ name, label, isList }) => {
        const hint = `Để trống thì ghi: ${fallback[name].replaceAll('\n', '; ')}`;
        const field = { name, label, hint, required: false, defaultValue: value[name] } as const;
        return isList ? (
          <TextAreaField key={name} {...field} rows={3} maxLength={600} />
        ) : (
          <TextField key={name} {...field} maxLength={120} />
        );
      })}
    </ActionForm>
  );
}
