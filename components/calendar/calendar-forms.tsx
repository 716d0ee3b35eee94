import { ActionForm } from '@/components/ui/action-form';
import { DayField, HiddenField, SelectField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { addCalendarDay, editCalendarDay, removeCalendarDay } from '@/lib/actions/calendar';
import { calendarDayKind, type KeptCalendarDay, seenCalendarDay } from '@/lib/domain/calendar-edit';
import { calendarDayKindText, weekdayText } from '@/lib/text/calendar-edit';
import { formatDay } from '@/lib/text/format';

function Words({ given }: { readonly given?: KeptCalendarDay }) {
  return (
    <>
      <TextField
        name="name"
        label="Tên"
        hint="Ví dụ: Quốc khánh; Làm bù cho ngày 02/05"
        required
        maxLength={200}
        defaultValue={given?.name ?? ''}
      />
      <TextField
        name="document"
        label="Văn bản"
        hint="Điều luật hoặc văn bản quy định ngày này"
        required
        maxLength={300}
        defaultValue={given?.document ?? ''}
      />
    </>
  );
}

export const NewCalendarDayForm = () => (
  <ActionForm action={addCalendarDay} submit="Thêm vào lịch">
    <SelectField
      name="kind"
      label="Loại"
      hint="Ngày nghỉ rơi vào thứ hai đến thứ sáu; ngày làm bù rơi vào thứ bảy, chủ nhật."
      required
      choices={calendarDayKind.options.map((value) => ({
        value,
        label: calendarDayKindText[value],
      }))}
      defaultValue="off"
    />
    <DayField name="day" label="Ngày" required />
    <Words />
  </ActionForm>
);

/** What is written about one day, and the way to take it back. */
export function CalendarDayForms({ chosen }: { readonly chosen: KeptCalendarDay }) {
  const { day, kind, name, document } = chosen;
  const seen = seenCalendarDay(chosen);
  const values = [
    { label: 'Tên', value: name },
    { label: 'Văn bản', value: document ?? '' },
  ];
  return (
    <>
      <p className="mb-4">
        {calendarDayKindText[kind]}, {weekdayText(day).toLocaleLowerCase('vi')}.{' '}
        <a href={`/danh-muc/lich-lam-viec?nam=${day.slice(0, 4)}`}>Thôi, quay lại lịch</a>
      </p>
      <ActionForm action={editCalendarDay} submit="Lưu ngày này" label={`Sửa ${formatDay(day)}`}>
        <HiddenField name="was" value={day} />
        <HiddenField name="seen" value={seen} />
        <KeptValues values={values} />
        <Words given={chosen} />
      </ActionForm>
      <div className="mt-6">
        <ActionForm
          action={removeCalendarDay}
          submit="Bỏ khỏi lịch"
          label={`Bỏ ${formatDay(day)}`}
          look="danger"
        >
          <HiddenField name="was" value={day} />
          <HiddenField name="seen" value={seen} />
          <KeptValues values={values} />
        </ActionForm>
      </div>
    </>
  );
}
