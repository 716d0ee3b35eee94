import { ChangeTable } from '@/components/release/change-table';
import type { Correction } from '@/lib/domain/release-review';
import { formatInstant } from '@/lib/text/format';

/** What this version corrects: when, why, and each figure as it was and as it is. */
export function CorrectionSection({ correction }: { readonly correction: Correction }) {
  const { release, before, changes, authorityNames, criterionNames } = correction;
  return (
    <section id="da-sua" className="mt-12 border-t border-rule pt-6">
      <h2>
        Bản {release.version} sửa gì so với bản {before.version}
      </h2>
      <p className="prose mt-3 whitespace-pre-line">
        {formatInstant(release.publishedAt)}: {release.publicNote ?? 'không có ghi chú'}
      </p>
      <ChangeTable
        changes={changes}
        authorityNames={authorityNames}
        criterionNames={criterionNames}
        from={`bản ${before.version}`}
        to={`bản ${release.version}`}
      />
    </section>
  );
}
