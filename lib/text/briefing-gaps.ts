import {
  type BriefedGap,
  type Briefing,
  lateByField,
  overdueByOffice,
  type ShareOfWhole,
} from '@/lib/domain/briefing';
import { handledInTime, resolvedInTime, type Share } from '@/lib/domain/dossier-counts';
import type { LeaderBoard, WorstField } from '@/lib/domain/leader-board';
import { type DocumentBlock, plain, type Words } from '@/lib/domain/official-document';
import type { TaskView } from '@/lib/domain/task';
import { gotText, inWords } from './briefing-indices';
import {
  formatParts,
  formatShare,
  HANDLED_IN_TIME,
  ILLUSTRATIVE,
  RESOLVED_IN_TIME,
} from './dossier';
import { stretchText, wholePercent } from './dossier-board';
import { capitalised, formatCount, formatDay, formatPoints } from './format';
import { lostUnknownText, worstRuleText } from './leader-board';
import { taskStandingWords } from './task-standing';

/** What stands in the place of a picture nobody could draw. */
const NOT_DRAWN = 'Chưa vẽ được biểu đồ; số liệu nằm trong bảng trên.';

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', words: plain(text) });

/** Who is at a place: the offices that answer for its tasks, or that nobody is. */
export function whoText(tasks: readonly TaskView[]): string {
  if (tasks.length === 0) return 'chưa có nhiệm vụ';
  const heads = [...new Set(tasks.map(({ head }) => head))];
  const shown = heads.slice(0, 2).join('; ');
  const more = heads.length > 2 ? ` và ${heads.length - 2} người khác` : '';
  return `${tasks.length} nhiệm vụ: ${shown}${more}`;
}

/** Where most points were lost, who is at it, and where nobody knows. */
export function gapBlocks({ board, gaps }: Briefing): DocumentBlock[] {
  const unknown = lostUnknownText(board);
  const heading = `2. ${gaps.length > 0 ? inWords(gaps.length) : 'Các'} nội dung mất nhiều điểm nhất`;
  return [
    { kind: 'heading', text: heading },
    ...(gaps.length > 0 ? gapTable(gaps) : []),
    ...(unknown ? [paragraph(unknown)] : []),
    ...(gaps.length > 0 ? [gapPicture(gaps)] : []),
  ];
}

/** The unit that answers for a place, and the tasks that are to move it. */
const atItText = ({ owner, tasks }: Pick<BriefedGap, 'owner' | 'tasks'>): string =>
  `${owner ?? 'Chưa giao đơn vị'}; ${whoText(tasks)}`;

const gapTable = (gaps: readonly BriefedGap[]): DocumentBlock[] => [
  {
    kind: 'table',
    caption: 'Điểm đạt được, điểm mất và nhiệm vụ gắn với từng nội dung',
    columns: [
      { heading: 'Nội dung', width: 30 },
      { heading: 'Đạt/tối đa', width: 13, isNumber: true },
      { heading: 'Mất', width: 10, isNumber: true },
      { heading: 'Trung vị cả nước', width: 12, isNumber: true },
      { heading: 'Đơn vị phụ trách, nhiệm vụ', width: 35 },
    ],
    rows: gaps.map(
      ({ name, code, period, indicator, points, maxPoints, lost, summary, ...who }) => [
        [
          {
            text: `${name} (${indicator.name})`,
            href: `/lanh-dao/chi-so/${indicator.slug}/${encodeURIComponent(code)}?nam=${period}`,
          },
        ],
        plain(gotText(points, maxPoints)),
        [{ text: formatPoints(lost), look: 'bold' }],
        plain(summary ? formatPoints(summary.median) : '–'),
        plain(atItText(who)),
      ],
    ),
  },
];

const gapPicture = (gaps: readonly BriefedGap[]): DocumentBlock => ({
  kind: 'picture',
  name: 'gaps',
  caption: 'Điểm đạt được, trung vị và cao nhất cả nước ở các nội dung này',
  headings: ['Nội dung', 'Đạt/tối đa', 'Trung vị cả nước', 'Cao nhất'],
  rows: gaps.map(({ name, points, maxPoints, summary }) => [
    name,
    gotText(points, maxPoints),
    summary ? formatPoints(summary.median) : '–',
    summary ? formatPoints(summary.best.points) : '–',
  ]),
  otherwise: NOT_DRAWN,
});

const rateText = (share: Share | null): string =>
  share ? `${formatShare(share)} (${formatParts(share)})` : '–';

/** The fields late most often, with both rates and what they are rates of. */
export function fieldBlocks({ board, fields }: Briefing): DocumentBlock[] {
  const { dossiers } = board;
  const heading = `3. ${fields.length > 0 ? inWords(fields.length) : 'Các'} lĩnh vực quá hạn nhiều nhất`;
  if (!dossiers) {
    return [
      { kind: 'heading', text: heading },
      paragraph('Chưa có dữ liệu hồ sơ và chưa có báo cáo nào được công bố.'),
    ];
  }
  const rule = `${capitalised(stretchText(dossiers.stretch))}; ${worstRuleText(dossiers)}${dossiers.isIllustrative ? ` (${ILLUSTRATIVE})` : ''}.`;
  if (fields.length === 0) {
    return [
      { kind: 'heading', text: heading },
      paragraph(
        `${rule} Không lĩnh vực nào như vậy có hồ sơ quá hạn, hoặc số liệu không tách theo lĩnh vực.`,
      ),
    ];
  }
  return [{ kind: 'heading', text: heading }, fieldTable(fields, rule), fieldPicture(board)];
}

const fieldTable = (fields: readonly WorstField[], rule: string): DocumentBlock => ({
  kind: 'table',
  caption: rule,
  columns: [
    { heading: 'Lĩnh vực', width: 21 },
    { heading: RESOLVED_IN_TIME, width: 20, isNumber: true },
    { heading: HANDLED_IN_TIME, width: 22, isNumber: true },
    { heading: 'Quá hạn (đã; đang giải quyết)', width: 15, isNumber: true },
    { heading: 'Người đứng đầu nhận nhiệm vụ', width: 22 },
  ],
  rows: fields.map(({ key, name, counts, tasks }) => [
    [{ text: name, href: `/lanh-dao/ho-so/linh-vuc/${key}` }],
    plain(rateText(resolvedInTime(counts))),
    plain(rateText(handledInTime(counts))),
    plain(`${countText(counts.late)}; ${countText(counts.overdue)}`),
    plain(whoText(tasks)),
  ]),
});

const countText = (count: number | null) => (count === null ? '–' : formatCount(count));

const fieldPicture = (board: LeaderBoard): DocumentBlock => ({
  kind: 'picture',
  name: 'fields',
  caption: 'Hồ sơ quá hạn (đã và đang giải quyết) theo lĩnh vực, tỷ trọng trong toàn tỉnh',
  ...sharesTable(lateByField(board), 'lĩnh vực', 'Hồ sơ quá hạn'),
  otherwise: NOT_DRAWN,
});

/** The tasks longest overdue, who leads and who answers for them. */
export function taskBlocks({ board, overdue }: Briefing): DocumentBlock[] {
  const { counts, done } = board.tasks;
  const heading = `4. ${overdue.length > 0 ? inWords(overdue.length) : 'Các'} nhiệm vụ quá hạn lâu nhất`;
  if (done.whole === 0) {
    return [{ kind: 'heading', text: heading }, paragraph('Chưa giao nhiệm vụ nào.')];
  }
  const state = `Trong ${formatCount(done.whole)} nhiệm vụ còn hiệu lực có ${formatCount(done.part)} đã hoàn thành, ${formatCount(counts.overdue)} quá hạn, ${formatCount(counts.dueSoon)} sắp đến hạn.`;
  if (overdue.length === 0) return [{ kind: 'heading', text: heading }, paragraph(state)];
  return [{ kind: 'heading', text: heading }, taskTable(overdue, state), taskPicture(board)];
}

/** Tasks of one order name it once, above the table. */
function taskTable(overdue: readonly TaskView[], state: string): DocumentBlock {
  const [order, ...others] = new Set(overdue.map(({ directive }) => directive.number));
  const isOne = others.length === 0;
  const made = overdue.some(({ directive }) => directive.isIllustrative)
    ? ` (${ILLUSTRATIVE})`
    : '';
  return {
    kind: 'table',
    caption: `${state}${isOne ? ` Văn bản giao: ${order}${made}.` : ''}`,
    columns: [
      { heading: isOne ? 'Nhiệm vụ' : 'Nhiệm vụ (văn bản giao)', width: 48 },
      { heading: 'Chủ trì, người đứng đầu', width: 28 },
      { heading: 'Hạn', width: 13, isNumber: true },
      { heading: 'Quá hạn', width: 11, isNumber: true },
    ],
    rows: overdue.map((task) => taskRow(task, isOne)),
  };
}

const taskRow = (
  { id, title, directive, lead, head, dueOn, standing }: TaskView,
  isOne: boolean,
): Words[] => [
  [{ text: isOne ? title : `${title} (${directive.number})`, href: `/nhiem-vu/${id}` }],
  plain(head.includes(lead.name) ? head : `${lead.name}; ${head}`),
  plain(formatDay(dueOn)),
  [{ text: taskStandingWords(standing).replace(/^Quá hạn /, ''), look: 'bold' }],
];

const taskPicture = (board: LeaderBoard): DocumentBlock => ({
  kind: 'picture',
  name: 'tasks',
  caption: 'Nhiệm vụ quá hạn theo người đứng đầu, tỷ trọng trong toàn tỉnh',
  ...sharesTable(overdueByOffice(board), 'người đứng đầu', 'Nhiệm vụ quá hạn'),
  otherwise: NOT_DRAWN,
});

/** A bar's name: "Đất đai", "3 lĩnh vực khác". */
export const shareName = ({ name, others }: ShareOfWhole, noun: string): string =>
  name ?? `${others} ${noun} khác`;

/** The bars of a picture as a table. */
const sharesTable = (bars: readonly ShareOfWhole[], noun: string, counted: string) => ({
  headings: [capitalised(noun), counted, 'Tỷ trọng', 'Cộng dồn'],
  rows: bars.map((bar) => [
    shareName(bar, noun),
    formatCount(bar.count),
    wholePercent(bar.share),
    wholePercent(bar.cumulative),
  ]),
});
