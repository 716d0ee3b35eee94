import { CheckList } from '@/components/ui/check-list';
import {
  CheckField,
  DayField,
  SelectField,
  TextAreaField,
  TextField,
} from '@/components/ui/fields';
import type { TaskView } from '@/lib/domain/task';
import { FIELDS_GROUP, type TaskChoices } from '@/lib/domain/task-choice';
import { formatDay, formatPoints } from '@/lib/text/format';

type TaskFieldsProps = {
  readonly choices: TaskChoices;
  readonly group: string;
  /** Chosen beforehand: "papi/2023/4". */
  readonly link: string | null;
  readonly given?: TaskView;
};

const NOT_CHOSEN = { value: '', label: 'Chọn…' };

/** Everything a task says. */
export function TaskFields({ choices, group, link, given }: TaskFieldsProps) {
  return (
    <>
      <LinkFields {...{ choices, group, link, given }} />
      <TextAreaField
        name="title"
        label="Nhiệm vụ"
        rows={3}
        maxLength={1_000}
        defaultValue={given?.title ?? ''}
      />
      <TextAreaField
        name="product"
        label="Sản phẩm"
        hint="Kết quả phải có khi xong, ví dụ: Báo cáo; Quyết định ban hành quy chế"
        rows={2}
        maxLength={1_000}
        defaultValue={given?.product ?? ''}
      />
      <UnitFields {...{ choices, given }} />
      <DayField
        name="dueOn"
        label="Thời hạn"
        hint="Ví dụ: 30/06/2027. Rơi vào ngày nghỉ thì tính đến hết ngày làm việc tiếp theo."
        defaultValue={given ? formatDay(given.dueOn) : ''}
      />
    </>
  );
}

type Optional = { readonly given: TaskView | undefined };

function LinkFields({ choices, group, link, given }: Omit<TaskFieldsProps, 'given'> & Optional) {
  const isOfField = group === FIELDS_GROUP;
  return (
    <>
      <SelectField
        name="link"
        label={isOfField ? 'Lĩnh vực' : 'Tiêu chí'}
        choices={[
          NOT_CHOSEN,
          ...choices.links.map(({ key, code, name }) => ({
            value: key,
            label: code === null || code === 'T' ? name : `${code}. ${name}`,
          })),
        ]}
        defaultValue={link ?? ''}
      />
      {isOfField ? (
        <TextField
          name="basePeriod"
          label="Kỳ gốc"
          hint="Kỳ hồ sơ lấy làm mốc so sánh: năm 2024, quý 2024-Q1 hoặc tháng 2024-M03"
          width={12}
          defaultValue={given?.link.kind === 'field' ? given.basePeriod : ''}
        />
      ) : (
        <>
          <TextField
            name="expectedPoints"
            label="Điểm kỳ vọng lấy lại"
            hint="Theo thang điểm của tiêu chí, ví dụ 0,50"
            inputMode="decimal"
            width={10}
            required={false}
            defaultValue={given?.expectedPoints ? formatPoints(given.expectedPoints) : ''}
          />
          <CheckField
            name="sure"
            label="Vẫn lưu dù điểm kỳ vọng lớn hơn số điểm đang mất ở tiêu chí"
            required={false}
          />
        </>
      )}
    </>
  );
}

function UnitFields({ choices, given }: { readonly choices: TaskChoices } & Optional) {
  const units = choices.units.map(({ slug, name, endedOn }) => ({
    value: slug,
    label: endedOn ? `${name} (đến ${formatDay(endedOn)})` : name,
  }));
  return (
    <>
      <SelectField
        name="lead"
        label="Đơn vị chủ trì"
        choices={[NOT_CHOSEN, ...units]}
        defaultValue={given?.lead.slug ?? ''}
      />
      <TextField
        name="head"
        label="Người đứng đầu chịu trách nhiệm"
        hint="Ghi chức danh, không ghi tên người. Ví dụ: Giám đốc Sở Nội vụ; Chủ tịch UBND huyện Vũ Thư"
        maxLength={200}
        defaultValue={given?.head ?? ''}
      />
      <CheckList
        name="coordinators"
        legend="Đơn vị phối hợp"
        choices={units}
        defaultValues={given?.coordinators.map(({ slug }) => slug) ?? []}
      />
    </>
  );
}
