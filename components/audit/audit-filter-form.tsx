import { AUDIT_ACTS, type AuditFilter, daysOf } from '@/lib/domain/audit';
import { auditActText } from '@/lib/text/audit';

type AuditFilterFormProps = { readonly filter: AuditFilter };

const acts = AUDIT_ACTS.map((act) => ({ act, label: auditActText[act] })).toSorted((one, other) =>
  one.label.localeCompare(other.label, 'vi'),
);

/** A plain GET form: what it asks for is in the address. */
export function AuditFilterForm({ filter }: AuditFilterFormProps) {
  const { wrong } = daysOf(filter);
  return (
    <form
      action="/quan-tri/nhat-ky"
      aria-label="Lọc nhật ký"
      className="no-print flex flex-wrap items-end gap-3"
    >
      <Field name="nguoi" label="Người" value={filter.nguoi} />
      <label className="block text-sm" htmlFor="viec">
        <span className="mb-1 block">Việc</span>
        <select
          id="viec"
          name="viec"
          defaultValue={filter.viec}
          className="field max-w-[min(16rem,100%)]"
        >
          <option value="">Mọi việc</option>
          {acts.map(({ act, label }) => (
            <option key={act} value={act}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Field name="doi-tuong" label="Đối tượng (phần đầu)" value={filter['doi-tuong']} />
      <Field name="tu" label="Từ ngày" value={filter.tu} isDay isWrong={wrong.includes('tu')} />
      <Field name="den" label="Đến ngày" value={filter.den} isDay isWrong={wrong.includes('den')} />
      <button type="submit" className="button">
        Lọc
      </button>
    </form>
  );
}

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isDay?: boolean;
  readonly isWrong?: boolean;
};

function Field({ name, label, value, isDay = false, isWrong = false }: FieldProps) {
  return (
    <label className="block text-sm" htmlFor={name}>
      <span className="mb-1 block">{label}</span>
      <input
        id={name}
        name={name}
        maxLength={200}
        autoComplete="off"
        inputMode={isDay ? 'numeric' : 'text'}
        placeholder={isDay ? '01/07/2025' : undefined}
        defaultValue={value}
        aria-invalid={isWrong || undefined}
        className={isDay ? 'field w-32' : 'field w-48'}
      />
    </label>
  );
}
