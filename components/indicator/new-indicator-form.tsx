import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, TextField } from '@/components/ui/fields';
import { addIndicator } from '@/lib/actions/indicator';
import { scoreUnit } from '@/lib/domain/indicator';
import { scoreUnitText } from '@/lib/text/indicator';
import { IndicatorFields } from './indicator-fields';

/** Adds an indicator; scale, unit and address stay as they are from then on. */
export function NewIndicatorForm({ nextPlace }: { readonly nextPlace: number }) {
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <h2>Thêm chỉ số</h2>
      <p className="prose mt-2 mb-4">
        Mã, địa chỉ, thang và đơn vị tính không đổi được về sau. Chỉ số mới có trong danh sách mở
        đợt nhập liệu ngay; trên trang công khai, bảng xếp hạng hiện khi đợt đầu tiên được công bố.
      </p>
      <ActionForm action={addIndicator} submit="Thêm chỉ số">
        <TextField name="code" label="Mã" hint="Ví dụ PCI" maxLength={20} width={12} />
        <TextField name="slug" label="Địa chỉ" hint="Ví dụ pci, hiện trong /xep-hang/pci/2026" />
        <IndicatorFields nextPlace={nextPlace} />
        <TextField
          name="scaleMax"
          label="Thang điểm"
          hint="Điểm cao nhất, ví dụ 100"
          inputMode="decimal"
          width={8}
        />
        <SelectField
          name="unit"
          label="Đơn vị tính"
          choices={scoreUnit.options.map((value) => ({ value, label: scoreUnitText[value] }))}
        />
        {/* The only kind on record that public pages rank; departments and communes come with their figures. */}
        <HiddenField name="authorityKind" value="province" />
        <TextField
          name="fromYear"
          label="Bộ tiêu chí đầu tiên áp dụng từ năm"
          inputMode="numeric"
          width={6}
        />
        <TextField
          name="legalBasis"
          label="Căn cứ của bộ tiêu chí đầu tiên"
          hint="Số và ngày văn bản"
          maxLength={400}
        />
      </ActionForm>
    </section>
  );
}
