import type { SecondFactorRefusal, SignInRefusal } from '@/lib/domain/sign-in';

export const signInRefusalText = {
  wrongCredentials: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy nhập lại.',
  tooManyTries: 'Đã thử quá nhiều lần. Hãy chờ 15 phút rồi thử lại, hoặc dùng “Quên mật khẩu”.',
  providerSilent: 'Hệ thống định danh chưa trả lời. Hãy thử lại sau, hoặc dùng mật khẩu.',
  providerUnknown:
    'Hệ thống định danh không cho vào, hoặc ở đây chưa có tài khoản với thư điện tử đó. Hãy liên hệ quản trị.',
} as const satisfies Record<SignInRefusal, string>;

export const secondFactorRefusalText = {
  wrongCode: 'Mã chưa đúng. Hãy nhập mã đang hiện trong ứng dụng, hoặc một mã dự phòng.',
  beginAnew: 'Đã quá giờ hoặc sai quá nhiều lần. Hãy đăng nhập lại từ đầu.',
  tooManyTries: 'Đã thử quá nhiều lần. Hãy chờ 15 phút rồi thử lại.',
} as const satisfies Record<SecondFactorRefusal, string>;
