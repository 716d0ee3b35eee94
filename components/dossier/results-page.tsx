import { LinkChips } from '@/components/ui/link-chips';
import {
  type DossierReleaseView,
  type PublishedDossiers,
  resultScope,
} from '@/lib/domain/dossier-result';
import {
  DEFAULT_RESULT_VIEW,
  type ResultView,
  toResultQuery,
} from '@/lib/domain/dossier-result-view';
import { formatDossierPeriod } from '@/lib/text/dossier';
import { periodLabel, resultTitle, resultViewText, scopeName } from '@/lib/text/dossier-result';
import { dossierSentence } from '@/lib/text/dossier-sentence';
import { IllustrativeBanner } from './illustrative-banner';
import { ResultsBoard } from './results-board';
import { ResultsFigures } from './results-figures';
import { ResultsNotes } from './results-notes';

type ResultsPageProps = {
  readonly published: PublishedDossiers;
  readonly view: ResultView;
  /** Newest version of every period, for the way to the others. */
  readonly periods: readonly DossierReleaseView[];
  /** Path that filters and sorts; null on the fixed address of a version, which always shows all. */
  readonly path: string | null;
};

/** A period's dossier results: the figures, the sentence that reconciles them, their parts and their sources. */
export function ResultsPage({ published, view, periods, path }: ResultsPageProps) {
  const { release } = published;
  const scope = resultScope(published, view);
  const name = scopeName(published, view);
  return (
    <>
      <h1>
        {resultTitle(published)}
        <span className="mt-1 block text-base font-normal text-ink-soft">{name}</span>
      </h1>
      {release.isIllustrative && <IllustrativeBanner />}
      {path && (
        <ScopeStatus path={path} view={view} text={resultViewText(published, view, scope)} />
      )}
      {scope.total ? (
        <>
          <p className="prose mt-4">
            {dossierSentence({
              name,
              period: formatDossierPeriod(release.period),
              counts: scope.total.counts,
            })}
          </p>
          <ResultsFigures counts={scope.total.counts} />
        </>
      ) : (
        <p className="mt-4">Không có số nào cho phần đã chọn trong kỳ này.</p>
      )}
      {path && <PeriodChips periods={periods} current={release.period} />}
      <ResultsBoard published={published} view={view} scope={scope} path={path} />
      <ResultsNotes published={published} view={view} scope={scope} />
    </>
  );
}

type ScopeStatusProps = {
  readonly path: string;
  readonly view: ResultView;
  readonly text: string;
};

/** What is shown, in words; read out politely when it changes. */
function ScopeStatus({ path, view, text }: ScopeStatusProps) {
  if (toResultQuery(view) === toResultQuery(DEFAULT_RESULT_VIEW)) return null;
  return (
    <p role="status" className="small mt-3">
      {text} <a href={path}>Xem lại toàn bộ</a>
    </p>
  );
}

type PeriodChipsProps = {
  readonly periods: readonly DossierReleaseView[];
  readonly current: string;
};

function PeriodChips({ periods, current }: PeriodChipsProps) {
  return (
    <LinkChips
      label="Kỳ"
      links={periods.map((one) => ({
        href: `/ho-so/${one.period}`,
        label: periodLabel(one),
        isCurrent: one.period === current,
      }))}
    />
  );
}
