import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { editIndicator } from '@/lib/actions/indicator';
import type { ListedIndicator } from '@/lib/domain/indicator-edit';
import { authorityKindText } from '@/lib/text/authority';
import { formatPoints } from '@/lib/text/format';
import { gradingText, scoreUnitText } from '@/lib/text/indicator';
import { IndicatorFields } from './indicator-fields';
import { NewIndicatorForm } from './new-indicator-form';

type IndicatorListPageProps = {
  readonly indicators: readonly ListedIndicator[];
  /** The one to edit, as the address says. */
  readonly chosen: ListedIndicator | null;
};

export function IndicatorListPage({ indicators, chosen }: IndicatorListPageProps) {
  const nextPlace = Math.max(0, ...indicators.map(({ position }) => position)) + 1;
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a>
      </p>
      <h1 className="mt-2">Chỉ số</h1>
      {chosen && <IndicatorEditForm indicator={chosen} />}
      <div className="mt-6">
        <IndicatorTable indicators={indicators} />
      </div>
      {!chosen && <NewIndicatorForm nextPlace={nextPlace} />}
    </>
  );
}

function IndicatorTable({ indicators }: Pick<IndicatorListPageProps, 'indicators'>) {
  return (
    <ScrollRegion label="Bảng chỉ số">
      <table className="data min-w-[44rem]">
        <thead>
          <tr>
            <th scope="col">Thứ tự</th>
            <th scope="col">Chỉ số</th>
            <th scope="col">Thang</th>
            <th scope="col">Đo</th>
            <th scope="col">Chia nhóm</th>
            <th scope="col">Đợt đã công bố</th>
            <th scope="col">Sửa</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <tr key={one.slug}>
              <td className="n">{one.position}</td>
              <th scope="row">
                {one.name}
                <span className="small block">
                  {one.code}, {one.fullName}
                </span>
              </th>
              <td>
                {formatPoints(one.scaleMax)} {scoreUnitText[one.unit]}
              </td>
              <td>{authorityKindText[one.authorityKind]}</td>
              <td>{gradingText[one.grading]}</td>
              <td className="n">
                {one.published}/{one.releases}
              </td>
              <td>
                <a href={`/danh-muc/chi-so?sua=${one.slug}`} className="inline-block py-1">
                  Sửa<span className="sr-only"> {one.name}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function IndicatorEditForm({ indicator }: { readonly indicator: ListedIndicator }) {
  const { slug, version, name, fullName, publisher, summary, position, unusualChange } = indicator;
  return (
    <section className="mt-8 border-y border-rule py-6">
      <h2>Sửa {name}</h2>
      <p className="mt-2 mb-4">
        <a href="/danh-muc/chi-so">Thôi, quay lại danh sách</a>
      </p>
      <ActionForm action={editIndicator} submit="Lưu chỉ số" label={`Sửa ${name}`}>
        <HiddenField name="slug" value={slug} />
        <HiddenField name="version" value={version} />
        <KeptValues
          values={[
            { label: 'Tên ngắn', value: name },
            { label: 'Tên đầy đủ', value: fullName },
            { label: 'Cơ quan công bố', value: publisher },
            { label: 'Chỉ số đo gì', value: summary },
            { label: 'Thứ tự', value: String(position) },
            { label: 'Ngưỡng', value: unusualChange ? formatPoints(unusualChange) : '' },
          ]}
        />
        <IndicatorFields given={indicator} nextPlace={position} />
      </ActionForm>
    </section>
  );
}
