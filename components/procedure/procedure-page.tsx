import { ScrollRegion } from '@/components/ui/scroll-region';
import type { KeptField, KeptProcedure, ProcedureCatalogue } from '@/lib/domain/procedure-edit';
import { formatCount } from '@/lib/text/format';
import { FieldForms, NewFieldForm } from './field-forms';
import { NewProcedureForm, ProcedureForms } from './procedure-forms';

const PAGE = '/danh-muc/thu-tuc';

type ProcedurePageProps = ProcedureCatalogue & {
  /** What to edit, as the address says. */
  readonly edited: { readonly field: KeptField | null; readonly procedure: KeptProcedure | null };
  readonly isRemoved: boolean;
};

/** Fields and their procedures, for those who keep them. */
export function ProcedurePage({
  fields,
  chosen,
  procedures,
  edited,
  isRemoved,
}: ProcedurePageProps) {
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a>
      </p>
      <h1 className="mt-2">Lĩnh vực và thủ tục</h1>
      {isRemoved && (
        <p className="note mt-3" role="status">
          Đã xóa.
        </p>
      )}
      <p className="prose mt-3">
        Hồ sơ được tổng hợp theo lĩnh vực và thủ tục. Thủ tục mới trong tệp hồ sơ được thêm khi nhập
        tệp; mục đã có hồ sơ hoặc số liệu thì không xóa được.
      </p>
      {edited.field && <FieldForms field={edited.field} />}
      {edited.procedure && <ProcedureForms procedure={edited.procedure} fields={fields} />}
      <section className="mt-8" aria-labelledby="fields">
        <h2 id="fields">{fields.length} lĩnh vực</h2>
        <Fields fields={fields} chosen={chosen} />
        <h3 className="mt-6 mb-3 font-semibold">Thêm lĩnh vực</h3>
        <NewFieldForm />
      </section>
      {chosen && (
        <section className="mt-10 border-t border-rule pt-6" aria-labelledby="procedures">
          <h2 id="procedures">
            {chosen.name}: {formatCount(procedures.length)} thủ tục
          </h2>
          {procedures.length > 0 && <Procedures field={chosen} procedures={procedures} />}
          <h3 className="mt-6 mb-3 font-semibold">Thêm thủ tục</h3>
          <NewProcedureForm fields={fields} field={chosen.slug} />
        </section>
      )}
    </>
  );
}

function Fields({ fields, chosen }: Pick<ProcedureCatalogue, 'fields' | 'chosen'>) {
  return (
    <ScrollRegion label="Lĩnh vực">
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col" className="n">
              Thứ tự
            </th>
            <th scope="col">Lĩnh vực</th>
            <th scope="col" className="n">
              Thủ tục
            </th>
            <th scope="col">Sửa</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ slug, name, position, procedures }) => (
            <tr key={slug}>
              <td className="n">{position}</td>
              <th scope="row">
                <a
                  href={`${PAGE}?linh-vuc=${slug}#procedures`}
                  aria-current={slug === chosen?.slug ? 'true' : undefined}
                >
                  {name}
                </a>
              </th>
              <td className="n">{formatCount(procedures)}</td>
              <td>
                <a href={`${PAGE}?linh-vuc=${slug}&sua-linh-vuc=${slug}`}>
                  Sửa<span className="sr-only"> lĩnh vực {name}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type ProceduresProps = {
  readonly field: KeptField;
  readonly procedures: readonly KeptProcedure[];
};

function Procedures({ field, procedures }: ProceduresProps) {
  return (
    <ScrollRegion label={`Thủ tục thuộc lĩnh vực ${field.name}`}>
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">Mã</th>
            <th scope="col">Thủ tục</th>
            <th scope="col">Hồ sơ</th>
            <th scope="col">Sửa</th>
          </tr>
        </thead>
        <tbody>
          {procedures.map(({ code, name, isUsed }) => (
            <tr key={code}>
              <td className="whitespace-nowrap">{code}</td>
              <th scope="row">{name}</th>
              <td className="whitespace-nowrap">{isUsed ? 'đã có' : 'chưa có'}</td>
              <td>
                <a href={`${PAGE}?sua=${encodeURIComponent(code)}`}>
                  Sửa<span className="sr-only"> thủ tục {code}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
