import type { SuccessionKind } from '@/lib/domain/authority';
import type { LineageRefusal } from '@/lib/domain/lineage-rules';

export const lineageKindText = {
  merger: 'Sáp nhập',
  split: 'Chia tách',
  rename: 'Đổi tên',
  typeChange: 'Đổi loại đơn vị',
} as const satisfies Record<SuccessionKind, string>;

export const lineageKindHint = {
  merger: 'Hai đến bốn đơn vị kết thúc, một đơn vị mới bắt đầu.',
  split: 'Một đơn vị kết thúc, hai đến bốn đơn vị mới bắt đầu.',
  rename: 'Vẫn đơn vị ấy, tên khác từ một ngày.',
  typeChange: 'Vẫn đơn vị ấy, loại khác từ một ngày, ví dụ tỉnh thành thành phố.',
} as const satisfies Record<SuccessionKind, string>;

export const lineageRefusalText = {
  notAllowed: 'Bạn không có quyền sửa danh mục đơn vị.',
  unknownAuthority: 'Đơn vị đã chọn không có trong danh mục. Hãy chọn lại.',
  unknownRegion: 'Vùng đã chọn không tồn tại vào ngày đó. Hãy chọn lại.',
  unknownSource: 'Nguồn đã chọn không còn. Hãy chọn lại.',
  wrongKind: 'Chỉ thay đổi được các đơn vị cùng loại, không phải vùng hay cả nước.',
  sameTwice: 'Một đơn vị được chọn hai lần. Hãy chọn các đơn vị khác nhau.',
  alreadyEnded: 'Có đơn vị đã kết thúc từ trước nên không thể thay đổi nữa.',
  dayInFuture: 'Ngày này chưa tới. Hãy ghi thay đổi khi văn bản đã có hiệu lực.',
  dayTooEarly: 'Ngày này không sau ngày bắt đầu của tên hoặc loại hiện nay. Hãy kiểm tra lại ngày.',
  figuresAfter:
    'Đã có đợt ghi số liệu của đơn vị cũ sau ngày này. Hãy kiểm tra lại ngày, hoặc xử lý đợt đó trước.',
  codeTaken: 'Mã đơn vị này đang có đơn vị khác dùng vào ngày đó. Hãy kiểm tra lại mã.',
  nameTaken: 'Năm đó đã có đơn vị khác bắt đầu với tên này. Hãy kiểm tra lại tên và ngày.',
  nothingChanges: 'Tên, loại và mã đều giống hiện nay, không có gì thay đổi.',
  changedMeanwhile: 'Danh mục vừa được người khác sửa. Hãy xem trước lại.',
} as const satisfies Record<LineageRefusal, string>;

export const lineageDoneText = 'Đã ghi thay đổi. Trang công khai hiện đúng từ lần mở tiếp theo.';
