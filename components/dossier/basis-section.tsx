import { SeenFields } from '@/components/release/seen-fields';
import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, TextAreaField } from '@/components/ui/fields';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { chooseBasis, takeCases } from '@/lib/actions/dossier-release';
import { placeName } from '@/lib/domain/dossier-name';
import type { BasisDisagreement, DossierReview } from '@/lib/domain/dossier-review';
import { dossierBasisText } from '@/lib/text/dossier';
import { DifferenceList } from './difference-list';

type ReviewProps = { readonly review: DossierReview };

/** Takes the counts from the dossiers, and says where they and the report disagree. */
export function BasisSection({ review }: ReviewProps) {
  const { disagreements, mayEdit } = review;
  if (!mayEdit && disagreements.length === 0) return null;
  return (
    <section id="hai-nguon" className="mt-10 border-t border-rule pt-6">
      <h2>So sánh hai nguồn</h2>
      {mayEdit && (
        <div className="mt-3">
          <p className="prose mb-3">
            Lấy số từ từng hồ sơ đã nhập cho kỳ này. Có thể lấy lại nhiều lần; số báo cáo không bị
            ghi đè, chỗ khác nhau thì chọn một và ghi lý do.
          </p>
          <ActionForm action={takeCases} submit="Lấy số từ hồ sơ" look="quiet">
            <SeenFields review={review} />
          </ActionForm>
        </div>
      )}
      {disagreements.length > 0 && <Disagreements review={review} />}
    </section>
  );
}

function Disagreements({ review }: ReviewProps) {
  const { disagreements, mayEdit } = review;
  const open = disagreements.filter(({ reason }) => reason === null).length;
  return (
    <>
      <p className="mt-5">
        {disagreements.length} chỗ báo cáo và hồ sơ khác nhau
        {open > 0 ? `, ${open} chỗ chưa ghi lý do chọn.` : ', chỗ nào cũng đã có lý do chọn.'}
      </p>
      <ScrollRegion label="Chỗ hai nguồn khác nhau">
        <table className="data mt-3">
          <thead>
            <tr>
              <th scope="col">Đơn vị, lĩnh vực</th>
              <th scope="col">Khác nhau</th>
              <th scope="col">Đang lấy</th>
              {mayEdit && <th scope="col">Chọn</th>}
            </tr>
          </thead>
          <tbody>
            {disagreements.map((one) => (
              <Row key={placeName(review.names, one)} review={review} one={one} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {mayEdit && <All review={review} />}
    </>
  );
}

function Row({ review, one }: ReviewProps & { readonly one: BasisDisagreement }) {
  const place = placeName(review.names, one);
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>
        <DifferenceList columns={one.columns} left="báo cáo" right="hồ sơ" />
      </td>
      <td>
        {dossierBasisText[one.chosen]}
        <span className="small block">{one.reason ?? 'chưa có lý do'}</span>
      </td>
      {review.mayEdit && (
        <td>
          <details>
            <summary>Chọn</summary>
            <ActionForm
              action={chooseBasis}
              submit="Lấy nguồn này"
              look="quiet"
              label={`Chọn nguồn cho ${place}`}
            >
              <SeenFields review={review} />
              <HiddenField name="authority" value={one.authority} />
              <HiddenField name="field" value={one.field ?? ''} />
              <ChoiceFields chosen={one.chosen} reason={one.reason ?? ''} />
            </ActionForm>
          </details>
        </td>
      )}
    </tr>
  );
}

function ChoiceFields({ chosen, reason }: { readonly chosen: string; readonly reason: string }) {
  return (
    <>
      <SelectField
        name="basis"
        label="Lấy số"
        defaultValue={chosen}
        choices={[
          { value: 'report', label: dossierBasisText.report },
          { value: 'cases', label: dossierBasisText.cases },
        ]}
      />
      <TextAreaField name="reason" label="Lý do" rows={2} defaultValue={reason} maxLength={2000} />
    </>
  );
}

/** One basis for every place where both disagree, with one reason. */
function All({ review }: ReviewProps) {
  return (
    <div className="mt-6">
      <h3>Chọn cho tất cả</h3>
      <div className="mt-3">
        <ActionForm action={chooseBasis} submit="Dùng cho tất cả" look="quiet">
          <SeenFields review={review} />
          <SelectField
            name="basis"
            label="Mọi chỗ khác nhau"
            choices={[
              { value: 'report', label: 'Dùng tất cả theo báo cáo' },
              { value: 'cases', label: 'Dùng tất cả theo hồ sơ' },
            ]}
          />
          <TextAreaField name="reason" label="Lý do chung" rows={2} maxLength={2000} />
        </ActionForm>
      </div>
    </div>
  );
}
