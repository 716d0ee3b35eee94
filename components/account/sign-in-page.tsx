import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { goToProvider, signIn } from '@/lib/actions/sign-in';
import { signInRefusalText } from '@/lib/text/sign-in';

type SignInPageProps = {
  readonly next: string | null;
  /** Whether this person has just set a password. */
  readonly isPasswordSet: boolean;
  /** What the identity provider is called; `null` where there is none. */
  readonly provider: string | null;
  /** The provider did not let this person in. */
  readonly isRefusedByProvider: boolean;
};

export function SignInPage({
  next,
  isPasswordSet,
  provider,
  isRefusedByProvider,
}: SignInPageProps) {
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
      {isRefusedByProvider && (
        <p role="alert" className="form-answer is-bad mb-6 max-w-xl">
          {signInRefusalText.providerUnknown}
        </p>
      )}
      {provider && <ProviderForm provider={provider} next={next} />}
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

type ProviderFormProps = { readonly provider: string; readonly next: string | null };

function ProviderForm({ provider, next }: ProviderFormProps) {
  return (
    <div className="mb-8 max-w-xl border-b border-rule pb-8">
      <ActionForm
        action={goToProvider}
        submit={`Đăng nhập bằng ${provider}`}
        label={provider}
        look="quiet"
      >
        <HiddenField name="next" value={next ?? ''} />
      </ActionForm>
    </div>
  );
}
