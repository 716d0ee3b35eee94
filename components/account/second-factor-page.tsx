import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { showSecondFactor } from '@/lib/actions/sign-in';

/** The second step of signing in: a code of the app. */
export function SecondFactorPage({ next }: { readonly next: string | null }) {
  return (
    <>
      <h1>Mã xác thực</h1>
      <p className="prose mt-2 mb-6">
        Mật khẩu đã đúng. Hãy mở ứng dụng xác thực trên điện thoại và nhập sáu chữ số đang hiện.
      </p>
      <ActionForm action={showSecondFactor} submit="Tiếp tục" label="Mã xác thực">
        <HiddenField name="next" value={next ?? ''} />
        <TextField
          name="code"
          label="Mã xác thực"
          hint="Sáu chữ số, ví dụ 123456; hoặc một mã dự phòng, ví dụ k7mw-29xd"
          autoComplete="one-time-code"
          maxLength={20}
          width={12}
          required
        />
      </ActionForm>
      <p className="mt-6">
        <a href="/dang-nhap">Đăng nhập lại từ đầu</a>
      </p>
    </>
  );
}
