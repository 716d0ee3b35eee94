import { SeenFields } from '@/components/release/seen-fields';
import { ActionForm } from '@/components/ui/action-form';
import { editDossierRelease } from '@/lib/actions/dossier-release';
import type { DossierReview } from '@/lib/domain/dossier-review';
import type { DossierSources } from '@/lib/domain/dossier-work';
import { ILLUSTRATIVE } from '@/lib/text/dossier';
import { capitalised, formatDay } from '@/lib/text/format';
import { DossierFactFields } from './dossier-fact-fields';

type DossierFactsProps = {
  readonly review: DossierReview;
  /** Null for those who do not edit drafts. */
  readonly sources: DossierSources | null;
};

/** What the results say about themselves, and the form that changes it while they are a draft. */
export function DossierFacts({ review, sources }: DossierFactsProps) {
  const { asOf, sourceId, publicNote, isIllustrative } = review;
  const lines = [
    ['Số liệu tính đến hết ngày', formatDay(asOf)],
    ['Nguồn', review.sourceTitle],
    ['Loại số liệu', isIllustrative ? capitalised(ILLUSTRATIVE) : 'Số thật'],
    ['Ghi chú cho người đọc', publicNote],
  ] as const;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Thông tin</h2>
      <dl className="prose mt-3 space-y-2">
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt className="small">{name}</dt>
            <dd className="whitespace-pre-line">{text || 'chưa có'}</dd>
          </div>
        ))}
      </dl>
      {review.mayEdit && sources && (
        <details className="mt-4">
          <summary>Sửa thông tin</summary>
          <div className="mt-4">
            <ActionForm action={editDossierRelease} submit="Lưu thông tin">
              <SeenFields review={review} />
              <DossierFactFields
                sources={sources}
                now={{
                  asOf: formatDay(asOf),
                  source: String(sourceId ?? ''),
                  publicNote: publicNote ?? '',
                  isIllustrative,
                }}
              />
            </ActionForm>
          </div>
        </details>
      )}
    </section>
  );
}
