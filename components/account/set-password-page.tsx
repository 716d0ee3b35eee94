import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { setPassword } from '@/lib/actions/sign-in';
import { NewPasswordFields } from './new-password-fields';

/** Sets the password by a link; `code` is null where the link opens nothing any more. */
export function SetPasswordPage({ code }: { readonly code: string | null }) {
  return (
    <>
      <h1>Đặt mật khẩu</h1>
      {code === null ? (
        <p className="prose mt-2">
          Liên kết này đã dùng hoặc đã hết hạn. Hãy <a href="/quen-mat-khau">xin liên kết mới</a>{' '}
          hoặc nhờ quản trị.
        </p>
      ) : (
        <div className="mt-4">
          <ActionForm action={setPassword} submit="Đặt mật khẩu" label="Đặt mật khẩu">
            <HiddenField name="code" value={code} />
            <NewPasswordFields />
          </ActionForm>
        </div>
      )}
    </>
  );
}
