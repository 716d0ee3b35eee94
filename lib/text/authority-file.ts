import { earlierNames, lastVersion } from '@/lib/domain/authority-list';
import type { AuthorityView, Kinship } from '@/lib/domain/authority-view';
import type { TableFile } from '@/lib/domain/table-file';
import { readAtLine } from './about-line';
import { becameText, cameFromText, earlierNameText } from './authority-lineage';
import { formatDay } from './format';
import { dayCell } from './written-cell';

type AuthorityFile = {
  /** In the order of the page. */
  readonly provinces: readonly AuthorityView[];
  /** What was searched for; "" for all. */
  readonly search: string;
  readonly address: string;
  readonly readAt: string;
};

const HEADINGS = [
  ...['Tỉnh, thành phố', 'Loại', 'Mã', 'Vùng', 'Từ ngày', 'Đến ngày'],
  ...['Tên trước đây', 'Từ đâu mà thành', 'Đã thành gì', 'Căn cứ'],
];

/** Every province that is or was, with what it came from and became. */
export const authorityFile = ({
  provinces,
  search,
  address,
  readAt,
}: AuthorityFile): TableFile => ({
  name: ['tinh thanh pho', ...(search ? ['tim', search] : [])],
  sheet: 'Tỉnh, thành phố',
  headings: HEADINGS,
  rows: provinces.map((province) => {
    const version = lastVersion(province);
    return [
      ...[province.name, version?.typeName ?? '', version?.code ?? '', version?.region?.name ?? ''],
      ...[dayCell(province.beganOn), dayCell(province.endedOn)],
      earlierNames(province).map(earlierNameText).join('; '),
      cameFrom(province),
      province.successors.map(became).join('; '),
      documentsOf(province),
    ];
  }),
  about: [
    ['Bảng', 'Tỉnh, thành phố hiện nay và đã hợp nhất'],
    ['Bộ lọc', `${search ? `tên có “${search}”` : 'không lọc'}; ${provinces.length} nơi`],
    ['Ký hiệu', 'Ô ngày để trống: có từ trước khi ghi, hoặc còn đến nay.'],
    ['Không so sánh được', 'số của nơi đã hợp nhất giữ nguyên dưới tên cũ, không gán cho nơi mới'],
    ['Trích dẫn', 'Danh sách tỉnh, thành phố của trang chỉ số cải cách hành chính.'],
    ['Địa chỉ', address],
    readAtLine(readAt),
  ],
});

function cameFrom({ predecessors }: AuthorityView): string {
  const [origin] = predecessors;
  return origin ? `${cameFromText(origin)} ${predecessors.map(({ name }) => name).join(', ')}` : '';
}

const became = (successor: Kinship): string =>
  `${becameText(successor)} ${successor.name} từ ${formatDay(successor.onDay)}`;

const documentsOf = ({ predecessors, successors }: AuthorityView): string =>
  [...new Set([...predecessors, ...successors].map(({ document }) => document))].join('; ');
