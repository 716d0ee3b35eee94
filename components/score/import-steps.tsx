import { releaseKey } from '@/lib/domain/release';
import type { ImportRelease } from '@/lib/domain/score-import-view';
import { releaseTitle } from '@/lib/text/release';

const STEPS = ['Tải lên', 'Ánh xạ', 'Xem trước', 'Nhập'] as const;

type ImportStepsProps = {
  readonly release: ImportRelease;
  readonly step: (typeof STEPS)[number];
};

export const deskAddress = (release: ImportRelease) => `/nhap-lieu/${releaseKey(release)}/tep`;

/** The title of an import page, with the way back and the step it stands at. */
export function ImportSteps({ release, step }: ImportStepsProps) {
  return (
    <>
      <p className="small">
        <a href={`/nhap-lieu/${releaseKey(release)}`}>{releaseTitle(release)}</a>
        {' › '}
        <a href={deskAddress(release)}>Tệp điểm</a>
      </p>
      <h1>Nhập tệp điểm {releaseTitle(release)}</h1>
      <ol aria-label="Các bước" className="mt-3 mb-6 flex flex-wrap gap-x-5 gap-y-1">
        {STEPS.map((name, at) => (
          <li
            key={name}
            aria-current={name === step ? 'step' : undefined}
            className={name === step ? 'font-semibold' : 'text-ink-soft'}
          >
            {at + 1}. {name}
          </li>
        ))}
      </ol>
    </>
  );
}
