import { HiddenField } from '@/components/ui/fields';
import { type ImportStep, StepList } from '@/components/ui/step-list';
import { type DossierReleaseName, dossierReleaseKey } from '@/lib/domain/dossier-release';
import type { ReportRelease } from '@/lib/domain/dossier-report-view';
import { formatDossierPeriod } from '@/lib/text/dossier';
import { IllustrativeNote } from './illustrative-note';

export const entryAddress = (release: DossierReleaseName) =>
  `/nhap-lieu/ho-so/${dossierReleaseKey(release)}`;

export const reportDeskAddress = (release: DossierReleaseName) => `${entryAddress(release)}/tep`;

/** "Hồ sơ quý III/2024", "Hồ sơ quý III/2024, bản 2". */
export const reportTitle = ({ period, version }: DossierReleaseName) =>
  `Hồ sơ ${formatDossierPeriod(period)}${version > 1 ? `, bản ${version}` : ''}`;

type ReportStepsProps = { readonly release: ReportRelease; readonly step: ImportStep };

/** The title of a page of the import of form II.06a, with the way back and the step it stands at. */
export function ReportSteps({ release, step }: ReportStepsProps) {
  return (
    <>
      <p className="small">
        <a href={entryAddress(release)}>{reportTitle(release)}</a>
        {' › '}
        <a href={reportDeskAddress(release)}>Tệp báo cáo</a>
      </p>
      <h1>Nhập biểu II.06a: {formatDossierPeriod(release.period)}</h1>
      {release.isIllustrative && <IllustrativeNote />}
      <StepList step={step} />
    </>
  );
}

type ReportFieldsProps = { readonly release: DossierReleaseName; readonly file?: number };

/** Which release, and which of its files, a form is about. */
export function ReportFields({ release, file }: ReportFieldsProps) {
  return (
    <>
      <HiddenField name="period" value={release.period} />
      <HiddenField name="version" value={release.version} />
      {file !== undefined && <HiddenField name="id" value={file} />}
    </>
  );
}
