import { type ImportStep, StepList } from '@/components/ui/step-list';
import { releaseKey } from '@/lib/domain/release';
import type { ImportRelease } from '@/lib/domain/score-import-view';
import { releaseTitle } from '@/lib/text/release';

type ImportStepsProps = {
  readonly release: ImportRelease;
  readonly step: ImportStep;
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
      <StepList step={step} />
    </>
  );
}
