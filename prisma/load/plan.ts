import { planAuthorities } from './plan-authorities';
import { planCriteria } from './plan-criteria';
import { planDossierResults } from './plan-dossier-results';
import { planCalendar, planFields, planProcedures } from './plan-dossiers';
import { planQuotes } from './plan-quotes';
import { planReleases } from './plan-releases';
import { planScores } from './plan-scores';
import { planSources, sourceReader } from './plan-sources';
import { planStatistics } from './plan-statistics';
import { planTargets } from './plan-targets';
import type { SeedFiles } from './seed-files';

/** Everything the data files say, with every reference resolved; the first that does not resolve stops. */
export function planSeed(files: SeedFiles) {
  const sources = planSources(files.sources);
  const sourcesOf = sourceReader(sources);
  const authorities = planAuthorities(files, sourcesOf);
  const criteria = planCriteria(files, sourcesOf);
  const { releases, releaseOf } = planReleases(files, criteria);
  const context = { files, authorities, releaseOf, sourcesOf };
  const scores = planScores(context);
  const dossierFields = planFields(files);

  return {
    sources,
    authorities: authorities.authorities,
    successions: authorities.successions,
    indicators: [...criteria.indicators.values()],
    sets: [...criteria.sets.values()],
    releases,
    scores: [...scores.values()],
    quotes: planQuotes(context, scores),
    statistics: planStatistics(context),
    targets: planTargets(context, criteria),
    dossierFields,
    procedures: planProcedures(files, dossierFields),
    calendarDays: planCalendar(files),
    ...planDossierResults(context),
  };
}

export type SeedPlan = ReturnType<typeof planSeed>;
