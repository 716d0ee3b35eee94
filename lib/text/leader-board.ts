import type { LeaderBoard } from '@/lib/domain/leader-board';
import type { ReleaseView } from '@/lib/domain/release-view';
import { dossierBasisText, ILLUSTRATIVE } from './dossier';
import { listed } from './dossier-board';
import { capitalised, formatDay, formatInstantDay, formatPeriod } from './format';

/** "Chỉ số năm 2023; hồ sơ tính đến hết ngày 30/06/2025 (dữ liệu minh hoạ)": as of when each part of the page is. */
export function boardDaysText({ period, dossiers }: LeaderBoard): string {
  const note = dossiers?.isIllustrative ? ` (${ILLUSTRATIVE})` : '';
  const parts = [
    `chỉ số ${formatPeriod(period)}`,
    dossiers && `hồ sơ tính đến hết ngày ${formatDay(dossiers.asOf)}${note}`,
  ];
  return `${capitalised(parts.filter(Boolean).join('; '))}.`;
}

/** "công bố 17/04/2024, bản 1"; the day this copy came in where the publisher's is not known. */
export const releaseText = ({ announcedOn, publishedAt, version }: ReleaseView): string =>
  `${announcedOn ? `công bố ${formatDay(announcedOn)}` : `đưa vào hệ thống ${formatInstantDay(publishedAt)}`}, bản ${version}`;

/** Which versions a printed page shows: "PAR Index 2023 bản 1, SIPAS 2023 bản 1". */
export const boardVersionsText = ({ cards }: LeaderBoard): string =>
  cards
    .flatMap(({ history, result }) =>
      result
        ? [`${history.indicator.name} ${result.release.period} bản ${result.release.version}`]
        : [],
    )
    .join(', ');

/** Why nothing is said of where an indicator's points were lost; null where all parts are known. */
export function lostUnknownText({ cards, home, period }: LeaderBoard): string | null {
  const names = cards
    .filter(({ hasKnownParts }) => !hasKnownParts)
    .map(({ history }) => history.indicator.name);
  if (names.length === 0) return null;
  return `${listed(names)}: chưa tìm thấy điểm từng lĩnh vực ${formatPeriod(period)} của ${home.name}, nên chưa biết mất điểm ở đâu.`;
}

/** Where the figures of dossiers come from: "Tổng hợp từ từng hồ sơ, tính đến hết ngày 30/06/2025". */
export const dossierOriginText = (
  dossiers: Pick<NonNullable<LeaderBoard['dossiers']>, 'basis' | 'asOf'>,
): string => `${dossierBasisText[dossiers.basis]}, tính đến hết ngày ${formatDay(dossiers.asOf)}`;

/** How fields are picked: "chỉ xét lĩnh vực đã giải quyết từ 30 hồ sơ trở lên". */
export const worstRuleText = ({ limits }: NonNullable<LeaderBoard['dossiers']>): string =>
  `chỉ xét lĩnh vực đã giải quyết từ ${limits.minimumVolume} hồ sơ trở lên`;
