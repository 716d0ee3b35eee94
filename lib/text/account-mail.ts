const SIGNATURE = 'Hệ thống Chỉ số cải cách hành chính. Thư tự động, xin đừng trả lời.';

type PasswordMail = {
  readonly to: string;
  readonly name: string;
  readonly username: string;
  readonly address: string;
};

/** To somebody whose account an administrator made, or gave a new link. */
export const invitationMail = ({ to, name, username, address }: PasswordMail) => ({
  to,
  subject: 'Đặt mật khẩu cho tài khoản của bạn',
  text: [
    `Chào ${name},`,
    `Quản trị đã cấp cho bạn tài khoản “${username}”. Hãy đặt mật khẩu ở đây trong 7 ngày:`,
    address,
    'Liên kết chỉ dùng một lần.',
    SIGNATURE,
  ].join('\n\n'),
});

/** To somebody who forgot the password, or whose name another typed. */
export const forgottenMail = ({ to, address }: Pick<PasswordMail, 'to' | 'address'>) => ({
  to,
  subject: 'Đặt lại mật khẩu',
  text: [
    'Có người, có lẽ là bạn, xin đặt lại mật khẩu. Liên kết dùng một lần, trong một giờ:',
    address,
    'Nếu không phải bạn, hãy bỏ qua thư này: mật khẩu cũ vẫn dùng được.',
    SIGNATURE,
  ].join('\n\n'),
});
