import {
  type DossierFilter,
  type DossierStanding,
  type ListedDossier,
  MOST_IN_FILE,
} from '@/lib/domain/dossier-list';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import { FILTER_LINE, illustrativeLines } from './about-line';
import { dossierChannelText, formatDossierPeriod, lateCauseText } from './dossier';
import { causeChoiceText, dossierListText, interAgencyText, NO_CAUSE } from './dossier-list';
import { formatCount, formatDay } from './format';
import { dayCell } from './written-cell';

type ListFile = {
  readonly filter: DossierFilter;
  readonly rows: readonly ListedDossier[];
  readonly standing: DossierStanding;
  /** There are more than a file holds. */
  readonly isCut: boolean;
};

const HEADINGS = [
  ...['Mã hồ sơ', 'Đơn vị', 'Lĩnh vực', 'Mã thủ tục', 'Tên thủ tục', 'Hình thức nộp'],
  ...['Ngày tiếp nhận', 'Ngày hẹn trả', 'Gia hạn đến', 'Số ngày tạm dừng', 'Ngày phải trả'],
  ...['Ngày trả kết quả', 'Số ngày quá hạn', 'Số ngày làm việc quá hạn', 'Liên thông'],
  ...['Cơ quan chủ trì', 'Nguyên nhân trễ hạn', 'Ngày gửi phiếu xin lỗi', 'Ngày hẹn lại'],
];

const days = (count: number | undefined): WrittenCell => (count === undefined ? null : { count });

const listCells = (dossier: ListedDossier): WrittenCell[] => [
  ...[dossier.code, dossier.unit.name, dossier.field.name, dossier.procedure.code],
  ...[dossier.procedure.name, dossier.channel ? dossierChannelText[dossier.channel] : ''],
  ...[dossier.receivedOn, dossier.dueOn, dossier.extendedTo].map(dayCell),
  { count: dossier.pausedDays },
  ...[dossier.effectiveDueOn, dossier.resolvedOn].map(dayCell),
  ...[days(dossier.lateness?.days), days(dossier.lateness?.workingDays)],
  ...[dossier.lead ? 'có' : 'không', dossier.lead?.name ?? ''],
  dossier.cause ? lateCauseText[dossier.cause].toLocaleLowerCase('vi') : '',
  ...[dossier.apologySentOn, dossier.apologyDueOn].map(dayCell),
];

/** What was asked for, in words; a unit or field by its name, which every row then carries. */
function filterWords({ filter, rows, isCut }: ListFile): string {
  const [first] = rows;
  const part = (asked: string, name: string, value: string | undefined) =>
    asked ? `${name} ${value ?? asked}` : '';
  const linked = filter['lien-thong'];
  const cause = filter['nguyen-nhan'];
  return [
    dossierListText[filter.loc].toLocaleLowerCase('vi'),
    part(filter['don-vi'], 'đơn vị', first?.unit.name),
    part(filter['linh-vuc'], 'lĩnh vực', first?.field.name),
    part(filter['thu-tuc'], 'thủ tục', first?.procedure.name),
    part(filter['chu-tri'], 'cơ quan chủ trì', first?.lead?.name),
    linked && interAgencyText[linked].toLocaleLowerCase('vi'),
    cause && `nguyên nhân ${causeChoiceText[cause].toLocaleLowerCase('vi')}`,
    filter.ky && formatDossierPeriod(filter.ky),
    isCut
      ? `chỉ ${formatCount(MOST_IN_FILE)} hồ sơ đầu danh sách`
      : `${formatCount(rows.length)} hồ sơ`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** A list of single dossiers as a file, days as days. */
export function dossierListTable(file: ListFile): TableFile {
  const { filter, rows, standing } = file;
  const { asOf, isIllustrative } = standing;
  const about: AboutLine[] = [
    ['Bảng', `Hồ sơ: ${dossierListText[filter.loc].toLocaleLowerCase('vi')}`],
    ...illustrativeLines(isIllustrative),
    [FILTER_LINE, filterWords(file)],
    ['Ký hiệu', `Ô trống: không có. Nguyên nhân để trống: ${NO_CAUSE}.`],
    ['Nguồn', 'Dữ liệu từng hồ sơ đã nhập vào hệ thống này'],
    ['Bản', 'số liệu nội bộ, chưa qua đợt công bố'],
    ['Trích dẫn', `Danh sách hồ sơ tính đến ${formatDay(asOf)}; nội bộ.`],
    ['Số liệu đến', `hết ngày ${formatDay(asOf)}`],
  ];
  return {
    name: ['ho so', filter.loc, asOf, ...(isIllustrative ? ['minh hoa'] : [])],
    sheet: 'Danh sách hồ sơ',
    headings: HEADINGS,
    rows: rows.map(listCells),
    about,
  };
}
