import type { AnnexDocument } from '@/lib/domain/annex-document';
import type { AnnexMeaning } from '@/lib/domain/annex-heading';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import type { TaskView } from '@/lib/domain/task';
import { illustrativeLines } from './about-line';
import { annexMeaningText } from './annex';
import { capitalised, formatCount, formatDay, formatInstant, formatPeriod } from './format';
import { linkText } from './task-list';
import { taskStandingWords } from './task-standing';
import { cellText } from './written-cell';

/** What an exported annex is of. */
export type ExportedTasks = {
  readonly tasks: readonly TaskView[];
  /** Slug of the home province. */
  readonly home: string;
  /** Which tasks are in it, as the page says. */
  readonly sentence: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
};

type Column = {
  readonly heading: string;
  /** In a document: parts of the whole. */
  readonly width: number;
  readonly isCentred?: true;
  readonly cell: (task: TaskView) => WrittenCell;
};

const PROVINCE = 'Ủy ban nhân dân tỉnh';
const NAMES_APART = '; ';

/** A province and its city may bear one name: the province is written as what acts for it. */
const unitName = (home: string, { slug, name }: TaskView['lead']): string =>
  slug === home ? PROVINCE : name;

const columnsOf = (home: string): readonly (Column & { readonly meaning: AnnexMeaning })[] => {
  const column = (
    meaning: AnnexMeaning,
    width: number,
    cell: Column['cell'],
    isCentred?: true,
  ) => ({
    meaning,
    heading: annexMeaningText[meaning],
    width,
    cell,
    ...(isCentred && { isCentred }),
  });
  const beside = ({ coordinators }: TaskView) =>
    coordinators.map((unit) => unitName(home, unit)).join(NAMES_APART);
  return [
    column('position', 4, ({ position }) => ({ count: position }), true),
    column('title', 20, ({ title }) => title),
    column('lead', 10, ({ lead }) => unitName(home, lead)),
    column('beside', 14, beside),
    column('head', 10, ({ head }) => head),
    column('due', 11, ({ dueOn }) => ({ day: dueOn }), true),
    column('product', 12, ({ product }) => product),
    column('number', 12, linkText),
    column('base', 7, ({ basePeriod }) => basePeriodText(basePeriod), true),
    column(
      'expected',
      7,
      ({ expectedPoints }) => expectedPoints && { points: expectedPoints },
      true,
    ),
  ];
};

/** "2023", "Quý IV/2023"; what is neither stands as it is kept. */
const basePeriodText = (period: string): string =>
  /^\d{4}$/.test(period) || !/^\d{4}-(Q[1-4]|M\d{2})$/.test(period)
    ? period
    : capitalised(formatPeriod(period));

const STANDING: Column = {
  heading: 'Tình trạng',
  width: 9,
  cell: ({ standing }) => taskStandingWords(standing),
};
const PERCENT: Column = {
  heading: 'Hoàn thành (%)',
  width: 8,
  isCentred: true,
  cell: ({ percent }) => ({ count: percent }),
};
const ORDER: Column = { heading: 'Văn bản', width: 9, cell: ({ directive }) => directive.number };

/** Our own headings; an order of its own only where there are several, whose places repeat. */
function shownColumns({ tasks, home }: ExportedTasks): readonly Column[] {
  const orders = new Set(tasks.map(({ directive }) => directive.id));
  return [...(orders.size > 1 ? [ORDER] : []), ...columnsOf(home), STANDING, PERCENT];
}

const onlyOrder = ({ tasks }: ExportedTasks): TaskView['directive'] | null => {
  const orders = new Map(tasks.map(({ directive }) => [directive.id, directive]));
  return orders.size === 1 ? (tasks[0]?.directive ?? null) : null;
};

const orderText = ({ number, issuedOn }: TaskView['directive']): string =>
  `${number} ngày ${formatDay(issuedOn)}`;

function aboutOf(exported: ExportedTasks): AboutLine[] {
  const order = onlyOrder(exported);
  const orders = new Map(exported.tasks.map(({ directive }) => [directive.id, directive]));
  return [
    ['Nội dung', order ? `Phụ lục nhiệm vụ kèm theo văn bản ${orderText(order)}` : 'Nhiệm vụ'],
    ...[...orders.values()].map(
      (one): AboutLine => ['Nguồn', `Văn bản ${orderText(one)}: ${one.title}`],
    ),
    ['Trong tệp', exported.sentence],
    [
      'Không so sánh được',
      'Chuyển biến của chỉ số chỉ tính trong cùng bộ tiêu chí; số liệu từ ngày 01/07/2025 theo địa giới mới, không so với trước đó.',
    ],
    [
      'Ghi chú',
      'Thời hạn là ngày làm việc cuối cùng của hạn khi hạn rơi vào ngày nghỉ; tình trạng tính đến lúc tải. Tệp sửa xong có thể nhập lại ở trang tệp của văn bản: mỗi dòng là một nhiệm vụ theo TT.',
    ],
    ...illustrativeLines(exported.tasks.some(({ directive }) => directive.isIllustrative)),
    [
      'Bản',
      `${formatCount(exported.tasks.length)} nhiệm vụ, tải lúc ${formatInstant(exported.at)}, người tải: ${exported.by}`,
    ],
  ];
}

/** The annex as a table: real days and numbers, and what it is on a second sheet. */
export function annexTable(exported: ExportedTasks): TableFile {
  const columns = shownColumns(exported);
  const order = onlyOrder(exported);
  return {
    name: ['nhiem vu', order?.number ?? '', exported.at.slice(0, 10)],
    sheet: 'Phụ lục',
    headings: columns.map(({ heading }) => heading),
    rows: exported.tasks.map((task) => columns.map(({ cell }) => cell(task))),
    about: aboutOf(exported),
  };
}

/** The same as a document, headed as the annex of its order. */
export function annexDocument(exported: ExportedTasks): AnnexDocument {
  const columns = shownColumns(exported);
  const order = onlyOrder(exported);
  const isIllustrative = exported.tasks.some(({ directive }) => directive.isIllustrative);
  return {
    title: 'PHỤ LỤC',
    subtitles: [
      'DANH MỤC NHIỆM VỤ',
      order ? `(Kèm theo văn bản số ${orderText(order)})` : '(Theo các văn bản chỉ đạo)',
      ...(isIllustrative ? ['Dữ liệu minh hoạ, không phải chỉ đạo thật'] : []),
    ],
    author: exported.by,
    columns: columns.map(({ heading, width, isCentred = false }) => ({
      heading,
      width,
      isCentred,
    })),
    rows: exported.tasks.map((task) => columns.map(({ cell }) => cellText(cell(task)))),
    notes: aboutOf(exported).map(([name, words]) => `${name}: ${words}`),
  };
}
