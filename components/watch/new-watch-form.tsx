import { ActionForm } from '@/components/ui/action-form';
import { CheckField, SelectField, TextField } from '@/components/ui/fields';
import { startWatch } from '@/lib/actions/watch';
import { capitalised } from '@/lib/text/format';
import { watchedText } from '@/lib/text/watch';

type Named = { readonly slug: string; readonly name: string };

export type WatchChoices = {
  readonly indicators: readonly Named[];
  /** Of dossiers. */
  readonly fields: readonly Named[];
};

const INDEX_FIGURES = ['points', 'rank'] as const;
const DOSSIER_FIGURES = ['lateShare', 'overdue'] as const;

/** Every figure that may be watched, by name. */
function choicesOf({ indicators, fields }: WatchChoices) {
  const places = [null, ...fields];
  return [
    ...indicators.flatMap(({ slug, name }) =>
      INDEX_FIGURES.map((figure) => ({
        value: `${figure}/${slug}`,
        label: capitalised(watchedText({ figure, name })),
      })),
    ),
    ...DOSSIER_FIGURES.flatMap((figure) =>
      places.map((field) => ({
        value: `${figure}/${field?.slug ?? ''}`,
        label: capitalised(watchedText({ figure, name: field?.name ?? null })),
      })),
    ),
  ];
}

const WHEN = [
  { value: 'absolute/above', label: 'Lên trên ngưỡng (hạng: kém hơn)' },
  { value: 'absolute/below', label: 'Xuống dưới ngưỡng (hạng: tốt hơn)' },
  { value: 'relative/above', label: 'Tăng quá ngưỡng so với kỳ trước (hạng: tụt)' },
  { value: 'relative/below', label: 'Giảm quá ngưỡng so với kỳ trước (hạng: tăng)' },
];

/** One figure, one threshold. */
export function NewWatchForm(choices: WatchChoices) {
  return (
    <ActionForm action={startWatch} submit="Theo dõi" label="Theo dõi thêm">
      <SelectField name="what" label="Số liệu" choices={choicesOf(choices)} />
      <SelectField
        name="when"
        label="Báo khi"
        choices={WHEN}
        hint="Kỳ trước: năm trước của chỉ số, tháng trước của hồ sơ."
      />
      <TextField
        name="threshold"
        label="Ngưỡng"
        hint="Điểm, %, số hạng hoặc số hồ sơ, theo số liệu đã chọn. Ví dụ: 44 hoặc 2,5"
        inputMode="decimal"
        width={10}
      />
      <CheckField name="now" label="Báo ngay nếu số liệu hiện tại đã vượt ngưỡng" />
    </ActionForm>
  );
}
