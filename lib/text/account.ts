import type { Role } from '@/lib/domain/account';
import type { AccountRefusal, AccountView } from '@/lib/domain/account-form';

export const roleText = {
  administrator: 'Quản trị',
  staff: 'Nhập liệu',
  reviewer: 'Duyệt',
  leader: 'Lãnh đạo',
  member: 'Đơn vị',
} as const satisfies Record<Role, string>;

export type DemoPerson = {
  readonly username: string;
  readonly role: Role;
  readonly name: string;
  /** Slug of a member's unit; the home province where none is named. */
  readonly unit?: string;
};

/** Who the demonstration's accounts belong to; none of them lives. */
export const DEMO_PEOPLE = [
  { username: 'quantri', role: 'administrator', name: 'Quản trị (trình diễn)' },
  { username: 'nhap', role: 'staff', name: 'Chuyên viên nhập liệu (trình diễn)' },
  { username: 'duyet', role: 'reviewer', name: 'Người duyệt (trình diễn)' },
  { username: 'lanhdao', role: 'leader', name: 'Lãnh đạo (trình diễn)' },
  { username: 'donvi', role: 'member', name: 'Cán bộ đơn vị (trình diễn)' },
  {
    username: 'sotnmt',
    role: 'member',
    name: 'Cán bộ Sở Tài nguyên và Môi trường (trình diễn)',
    unit: 'thai-binh-so-tai-nguyen-va-moi-truong',
  },
] as const satisfies readonly DemoPerson[];

export const accountRefusalText = {
  notAllowed: 'Bạn không có quyền thực hiện thao tác này.',
  unknownAccount: 'Không tìm thấy tài khoản này. Hãy tải lại trang.',
  usernameTaken: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
  emailTaken: 'Thư điện tử này đã có tài khoản khác dùng.',
  unknownUnit: 'Không có đơn vị này.',
  lastAdministrator: 'Đây là quản trị cuối cùng. Hãy thêm một quản trị khác trước.',
  linkUsed: 'Liên kết này đã dùng hoặc đã hết hạn. Hãy xin liên kết mới.',
  wrongPassword: 'Mật khẩu hiện tại chưa đúng.',
  tooManyTries: 'Đã thử quá nhiều lần. Hãy chờ 15 phút rồi thử lại.',
  unknownSession: 'Phiên này đã kết thúc.',
  alreadySetUp: 'Tài khoản đã có mã xác thực. Hãy tải lại trang.',
  wrongCode: 'Mã chưa đúng. Hãy chờ ứng dụng hiện mã mới rồi nhập lại.',
} as const satisfies Record<AccountRefusal, string>;

export const accountDoneText = {
  invited: 'Đã tạo tài khoản. Gửi cho người đó liên kết đặt mật khẩu, dùng một lần trong 7 ngày:',
  invitedByMail:
    'Đã tạo tài khoản và gửi thư mời. Liên kết đặt mật khẩu, dùng một lần trong 7 ngày:',
  linkRenewed: 'Liên kết đặt mật khẩu mới, dùng một lần trong 7 ngày:',
  linkRenewedByMail: 'Đã gửi thư. Liên kết đặt mật khẩu mới, dùng một lần trong 7 ngày:',
  roleChanged: 'Đã đổi vai trò; người này phải đăng nhập lại.',
  personChanged: 'Đã lưu.',
  disabled: 'Đã khoá tài khoản; mọi phiên đã kết thúc.',
  enabled: 'Đã mở khoá tài khoản.',
  secondFactorRemoved: 'Đã bỏ mã xác thực; người này phải đăng nhập lại.',
  nameChanged: 'Đã lưu tên.',
  passwordChanged: 'Đã đổi mật khẩu; các trình duyệt khác đã bị đăng xuất.',
  sessionEnded: 'Đã kết thúc phiên.',
  linkOnItsWay:
    'Nếu có tài khoản như vậy, một thư kèm liên kết đặt mật khẩu vừa được gửi. Liên kết dùng được trong một giờ.',
} as const;

/** Whether somebody can use an account, in a word. */
export function accountStateText({ isDisabled, isInvited }: AccountView): string {
  if (isDisabled) return 'Đã khoá';
  return isInvited ? 'Chờ đặt mật khẩu' : 'Đang dùng';
}
