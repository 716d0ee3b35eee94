import { percentOf } from '@/lib/domain/dossier-counts';
import type { BoardTasks, LeaderBoard, LeaderCard } from '@/lib/domain/leader-board';
import type { ReleaseView } from '@/lib/domain/release-view';
import type { TaskView } from '@/lib/domain/task';
import { dossierBasisText, formatParts, ILLUSTRATIVE } from './dossier';
import { listed } from './dossier-board';
import {
  capitalised,
  formatCount,
  formatDay,
  formatInstantDay,
  formatPercent,
  formatPeriod,
} from './format';
import { quotesNote, resultSentence } from './history-sentence';

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

/**
 * What a card says in words: score, rank of how many, group and change of the year shown; what other
 * sources print for it. Its targets follow with the figures they are judged by.
 */
export function cardSentences(
  { history, result }: LeaderCard,
  sources: LeaderBoard['sources'],
): readonly string[] {
  if (!result?.row) return [];
  const quotes = quotesNote(result.row.quotes, sources, history.indicator.unit);
  return [resultSentence(history, result), ...(quotes === null ? [] : [quotes])];
}

/** Where the figures of dossiers come from: "Tổng hợp từ từng hồ sơ, tính đến hết ngày 30/06/2025". */
export const dossierOriginText = (
  dossiers: Pick<NonNullable<LeaderBoard['dossiers']>, 'basis' | 'asOf'>,
): string => `${dossierBasisText[dossiers.basis]}, tính đến hết ngày ${formatDay(dossiers.asOf)}`;

/** How fields are picked: "chỉ xét lĩnh vực đã giải quyết từ 30 hồ sơ trở lên". */
export const worstRuleText = ({ limits }: NonNullable<LeaderBoard['dossiers']>): string =>
  `chỉ xét lĩnh vực đã giải quyết từ ${limits.minimumVolume} hồ sơ trở lên`;

/** "Hoàn thành 3/10 nhiệm vụ, tức 30,00 %, trong đó 1 trễ hạn; 2 nhiệm vụ lâu chưa báo cáo, kể cả việc đã quá hạn." */
export function taskStateText({ done, doneLate, silent }: BoardTasks): string {
  const percent = percentOf(done);
  if (percent === null) return 'Chưa có nhiệm vụ nào được giao.';
  const late = doneLate > 0 ? `, trong đó ${formatCount(doneLate)} trễ hạn` : '';
  const quiet =
    silent > 0
      ? `${formatCount(silent)} nhiệm vụ lâu chưa báo cáo, kể cả việc đã quá hạn`
      : 'không nhiệm vụ nào lâu chưa báo cáo';
  return `Hoàn thành ${formatParts(done)} nhiệm vụ, tức ${formatPercent(percent)}${late}; ${quiet}.`;
}

export const ordersWithoutTasksText = (count: number): string =>
  `${formatCount(count)} văn bản chỉ đạo chưa có nhiệm vụ`;

export const NO_TASK = 'chưa có nhiệm vụ';

/** What is being done about a number: "2 nhiệm vụ, 1 quá hạn", "chưa có nhiệm vụ". */
export function tiedTasksText(tasks: readonly Pick<TaskView, 'standing'>[]): string {
  if (tasks.length === 0) return NO_TASK;
  const overdue = tasks.filter(({ standing }) => standing.kind === 'overdue').length;
  const done = tasks.filter(({ standing }) => standing.kind === 'done').length;
  return [
    `${formatCount(tasks.length)} nhiệm vụ`,
    overdue > 0 && `${formatCount(overdue)} quá hạn`,
    done > 0 && `${formatCount(done)} hoàn thành`,
  ]
    .filter(Boolean)
    .join(', ');
}
