import type { SourceChoice } from '@/lib/domain/catalogue-choices';
import type { CriteriaSetDetail, ShownCriterion } from '@/lib/domain/criteria-edit';
import { criteriaDoneText, sumRuleText, yearsText } from '@/lib/text/criteria-edit';
import { CriteriaSetForms } from './criteria-set-forms';
import { CriterionForms } from './criterion-forms';
import { CriterionTable } from './criterion-table';

type CriteriaSetPageProps = {
  readonly set: CriteriaSetDetail;
  readonly sources: readonly SourceChoice[];
  /** The criterion to edit, as the address says. */
  readonly chosen: ShownCriterion | null;
  readonly isRemoved: boolean;
};

/** One set: its facts, its tree, and the forms that change it while nothing rests on it. */
export function CriteriaSetPage({ set, sources, chosen, isRemoved }: CriteriaSetPageProps) {
  const isUsed = set.usedIn.length > 0;
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a> · <a href="/danh-muc/bo-tieu-chi">Bộ tiêu chí</a>
      </p>
      <h1 className="mt-2">
        {set.indicator.name}, bộ {set.code}
      </h1>
      <SetFacts set={set} />
      {isUsed && (
        <p className="note prose mt-6">
          Bộ này đã dùng cho {set.usedIn.join(', ')} nên không sửa được nữa. Muốn thay đổi, hãy sao
          chép cho năm mới.
        </p>
      )}
      {isRemoved && (
        <p role="status" className="form-answer is-good mt-6">
          {criteriaDoneText.criterionRemoved}
        </p>
      )}
      {chosen && !isUsed && <CriterionForms set={set} criterion={chosen} />}
      <section className="mt-8">
        <h2>Lĩnh vực, tiêu chí và điểm tối đa</h2>
        <div className="mt-4">
          <CriterionTable set={set} isEditable={!isUsed} />
        </div>
      </section>
      <CriteriaSetForms set={set} sources={sources} isUsed={isUsed} />
    </>
  );
}

function SetFacts({ set }: { readonly set: CriteriaSetDetail }) {
  const comparison = set.isComparableWithPrevious ? 'so sánh được' : 'không so sánh được';
  const facts = [
    ['Áp dụng', yearsText(set)],
    ['Căn cứ', set.legalBasis],
    ['So với bộ trước', set.changeNote ? `${comparison}: ${set.changeNote}` : comparison],
    ['Khi tổng không khớp', sumRuleText[set.sumRule]],
    ['Nguồn', set.source?.title ?? 'chưa có'],
  ] as const;
  return (
    <dl className="prose mt-4 grid gap-1">
      {facts.map(([term, value]) => (
        <div key={term} className="flex flex-wrap gap-x-2">
          <dt className="font-semibold">{term}:</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
