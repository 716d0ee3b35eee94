import { AddressForm } from '@/components/ui/address-form';
import { HiddenField, SelectField } from '@/components/ui/fields';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { FormState } from '@/lib/domain/form-state';
import { TOTAL_CODE, type WhatIfPart } from '@/lib/domain/what-if';
import {
  ASSUMPTION_WORDS,
  assumptionWord,
  fieldOf,
  type WhatIfAsked,
} from '@/lib/domain/what-if-address';
import type { WhatIfRelease } from '@/lib/domain/what-if-view';
import { formatPoints } from '@/lib/text/format';
import { scoreUnitText } from '@/lib/text/indicator';
import { assumptionText } from '@/lib/text/what-if';
import { WhatIfAmount } from './what-if-amount';

type WhatIfFormProps = {
  readonly found: WhatIfRelease;
  readonly asked: WhatIfAsked;
  readonly state: FormState;
};

/** How much is added to what; a plain GET form, so that the answer has an address. */
export function WhatIfForm({ found, asked, state }: WhatIfFormProps) {
  const { indicator, release, ground } = found;
  const typedFor = (code: string) => asked.typed.find((one) => one.code === code)?.amount ?? '';
  const fields = ground.parts.filter(({ parentCode }) => parentCode === null);
  const inner = ground.parts.filter(({ parentCode }) => parentCode !== null);
  const total: WhatIfPart = {
    code: TOTAL_CODE,
    parentCode: null,
    name: fields.length > 0 ? 'Tổng điểm, chưa rõ nội dung nào' : 'Tổng điểm',
    points: ground.total,
    maxPoints: ground.scaleMax,
    best: null,
  };
  const table = { typedFor, unit: scoreUnitText[indicator.unit] };
  return (
    <AddressForm action="/lanh-dao/gia-dinh" submit="Tính" state={state}>
      <HiddenField name="chi-so" value={indicator.slug} />
      <HiddenField name="nam" value={release.period} />
      <PartTable
        {...table}
        caption={fields.length > 0 ? 'Tăng thêm ở từng nội dung' : 'Tăng thêm tổng điểm'}
        parts={[...fields, total]}
      />
      {fields.length === 0 && (
        <p className="small">Chưa có điểm thành phần công khai, nên chỉ tăng được tổng điểm.</p>
      )}
      {inner.length > 0 && (
        <details open={inner.some(({ code }) => typedFor(code) !== '')}>
          <summary className="py-1">Tăng ở nội dung thành phần ({inner.length})</summary>
          <p className="small mt-1">
            Không có điểm tối đa công bố cho nội dung thành phần; phần tăng được cộng vào nội dung
            chứa nó và không quá điểm tối đa của nội dung đó.
          </p>
          <PartTable {...table} caption="Tăng thêm ở nội dung thành phần" parts={inner} />
        </details>
      )}
      <SelectField
        name="khac"
        label="Trong lúc đó"
        required
        defaultValue={assumptionWord(asked.assumption)}
        choices={ASSUMPTION_WORDS.map((value) => ({
          value,
          label: assumptionText[value === 'dung-yen' ? 'still' : 'average'],
        }))}
      />
    </AddressForm>
  );
}

type PartTableProps = {
  readonly caption: string;
  readonly parts: readonly WhatIfPart[];
  readonly typedFor: (code: string) => string;
  readonly unit: string;
};

function PartTable({ caption, parts, typedFor, unit }: PartTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="data">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Nội dung</th>
            <th scope="col" className="n">
              Hiện có
            </th>
            <th scope="col" className="n">
              Tăng ({unit})
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ code, name, points, maxPoints }) => (
            <tr key={code}>
              <th scope="row">{code === TOTAL_CODE ? name : `${code}. ${name}`}</th>
              <td className="n">
                {formatPoints(points)}
                {maxPoints && <span className="small">/{formatPoints(maxPoints)}</span>}
              </td>
              <td className="n">
                <WhatIfAmount name={fieldOf(code)} label={name} typed={typedFor(code)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
