import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { signIn } from '@/lib/actions/sign-in';

type SignInPageProps = {
  readonly next: string | null;
  /** Whether this person has just set a password. */
  readonly isPasswordSet: boolean;
};

export function SignInPage({ next, isPasswordSet }: SignInPageProps) {
  return (
    <>
      <h1>Đăng nhập</h1>
      {isPasswordSet && (
        <p role="status" className="form-answer is-good my-4 max-w-xl">
          Đã đặt mật khẩu. Hãy đăng nhập bằng mật khẩu mới.
        </p>
      )}
      <p className="prose mt-2 mb-6">
        Dành cho người nhập, duyệt và công bố số liệu. Tài khoản do quản trị cấp; xem số liệu đã
        công bố không cần đăng nhập.
      </p>
      <ActionForm action={signIn} submit="Đăng nhập" label="Đăng nhập">
        <HiddenField name="next" value={next ?? ''} />
        <TextField
          name="identifier"
          label="Tên đăng nhập hoặc thư điện tử"
          autoComplete="username"
          maxLength={200}
          required
        />
        <TextField
          name="password"
          type="password"
          label="Mật khẩu"
          autoComplete="current-password"
          maxLength={128}
          required
        />
      </ActionForm>
      <p className="mt-6">
        <a href="/quen-mat-khau">Quên mật khẩu</a>
      </p>
    </>
  );
}
