import type { SeedReason, SeedRefusal } from './refusal';

export const reasonText = {
  agencyNameDiffers: 'tên không khớp với mã tỉnh vào thời điểm của số liệu',
  asManyFieldsAsColumns: 'dòng này không đọc được theo CSV hoặc thừa, thiếu cột',
  codeFormat: 'mã phải gồm đúng hai chữ số',
  columnMissing: 'thiếu cột này hoặc các cột sai thứ tự',
  countFormat: 'không phải số nguyên từ 0, viết liền các chữ số',
  dayFormat: 'không phải ngày viết dạng 2025-07-01',
  dayIsNoException:
    'ngày nghỉ phải rơi vào thứ Hai đến thứ Sáu, ngày làm bù phải rơi vào thứ Bảy hoặc Chủ nhật',
  daysOverlap: 'các ngày chồng lên một dòng khác của cùng đơn vị',
  districtCodeFormat: 'mã huyện phải gồm đúng ba chữ số',
  duplicate: 'ô số liệu này đã có ở một dòng trước',
  emptyText: 'không được để trống',
  flagFormat: 'chỉ nhận true hoặc false',
  maxDiffers: 'điểm tối đa khác với bộ tiêu chí',
  noteUnknown: 'chưa có câu tiếng Việt cho ghi chú này trong notes.csv',
  notInList: 'không thuộc danh sách giá trị được nhận',
  notNfc: 'chữ chưa ở dạng Unicode dựng sẵn (NFC)',
  partExceedsWhole: 'điểm thành phần lớn hơn điểm của mục chứa nó',
  periodFormat: 'không phải năm hoặc kỳ (2024, 2025-Q3, 2025-M09)',
  pointsFormat: 'không phải điểm số viết dạng 86.49',
  pointsOverMax: 'điểm lớn hơn điểm tối đa',
  rankBeyondCount: 'hạng lớn hơn số đơn vị được xếp hạng',
  rankFormat: 'không phải số nguyên dương',
  slugFormat: 'chỉ nhận chữ thường không dấu, chữ số và gạch nối',
  unknownAgencyType: 'agency-types.csv chưa cho biết đơn vị này thuộc loại nào',
  unknownAuthority: 'không có tỉnh nào mang mã này vào thời điểm của số liệu',
  unknownCriterion: 'bộ tiêu chí của năm này không có mã này',
  unknownField: 'không có lĩnh vực này trong dossier-fields.csv',
  unknownIndicator: 'không có chỉ số này trong indicators.csv',
  unknownReading:
    'dossier-readings.csv chưa cho biết cách đọc dòng này, hoặc đọc một dòng không có',
  unknownRegion: 'không có vùng này vào thời điểm của số liệu',
  unknownRelease: 'không có đợt công bố này trong releases.csv',
  unknownScore: 'không có số liệu gốc trong scores.csv cho dòng này',
  unknownSet: 'không có bộ tiêu chí này trong criteria-sets.csv',
  unknownSource: 'không có nguồn này trong sources.csv',
  unknownSuccession: 'không có văn bản sắp xếp nào có hiệu lực ngày này trong successions.csv',
  unknownSuccessor: 'không có đơn vị kế tục mang mã này',
  yearsOverlap: 'các năm chồng lên một bộ tiêu chí khác của cùng chỉ số',
} as const satisfies Record<SeedReason, string>;

export const isSeedReason = (name: string | undefined): name is SeedReason =>
  name !== undefined && name in reasonText;

/** What the person who runs the load reads. */
export const refusalSentence = ({ place, reason }: SeedRefusal): string =>
  `${place.file}, dòng ${place.line}, cột ${place.column}: “${place.value}” – ${reasonText[reason]}. ` +
  'Chưa nạp gì vào cơ sở dữ liệu.';

/** Why a second source of the same cell is kept. */
export const agreementText = 'Nguồn này in cùng một số.';
