import type { SignInRefusal } from '@/lib/domain/sign-in';

export const signInRefusalText = {
  wrongCredentials: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy nhập lại.',
  tooManyTries: 'Đã thử quá nhiều lần. Hãy chờ 15 phút rồi thử lại, hoặc dùng “Quên mật khẩu”.',
} as const satisfies Record<SignInRefusal, string>;
