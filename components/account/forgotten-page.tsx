import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { askForPasswordLink } from '@/lib/actions/sign-in';

type ForgottenPageProps = {
  /** Whether this installation sends e-mail. */
  readonly canSend: boolean;
};

export function ForgottenPage({ canSend }: ForgottenPageProps) {
  return (
    <>
      <h1>Quên mật khẩu</h1>
      {canSend ? <AskForLink /> : <AskAdministrator />}
      <p className="mt-6">
        <a href="/dang-nhap">Về trang đăng nhập</a>
      </p>
    </>
  );
}

function AskForLink() {
  return (
    <>
      <p className="prose mt-2 mb-6">
        Nhập tên đăng nhập hoặc thư điện tử. Chúng tôi gửi một liên kết đặt lại mật khẩu tới thư
        điện tử của tài khoản.
      </p>
      <ActionForm action={askForPasswordLink} submit="Gửi liên kết" label="Quên mật khẩu">
        <TextField
          name="identifier"
          label="Tên đăng nhập hoặc thư điện tử"
          autoComplete="username"
          maxLength={200}
          required
        />
      </ActionForm>
    </>
  );
}

function AskAdministrator() {
  return (
    <p className="prose mt-2">
      Hệ thống này chưa gửi được thư điện tử. Hãy nhờ quản trị tạo liên kết đặt mật khẩu mới cho
      bạn.
    </p>
  );
}
