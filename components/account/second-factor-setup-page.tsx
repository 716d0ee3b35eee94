import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { beginSecondFactor, removeOwnSecondFactor } from '@/lib/actions/own-account';
import { SecondFactorConfirmation, type SetupProps } from './second-factor-confirmation';

type SecondFactorSetupPageProps = {
  readonly isSetUp: boolean;
  /** Nothing else can be done before it is set up. */
  readonly isDue: boolean;
  readonly setup: SetupProps | null;
  readonly next: string | null;
};

/** Turns the second factor on, in two steps, or off. */
export function SecondFactorSetupPage(props: SecondFactorSetupPageProps) {
  return (
    <>
      <h1>Mã xác thực</h1>
      {props.isDue && (
        <p className="form-answer is-bad prose my-4">
          Vai trò của bạn phải có mã xác thực. Hãy bật ở đây, rồi mới làm tiếp được.
        </p>
      )}
      <Step {...props} />
    </>
  );
}

function Step({ isSetUp, setup, next }: SecondFactorSetupPageProps) {
  if (isSetUp) return <TurnOff />;
  if (setup) return <SecondFactorConfirmation setup={setup} next={next} />;
  return (
    <>
      <p className="prose mt-2 mb-6">
        Cần một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator,
        FreeOTP…). Nhập mật khẩu để bắt đầu.
      </p>
      <ActionForm action={beginSecondFactor} submit="Bắt đầu" label="Bật mã xác thực">
        <HiddenField name="next" value={next ?? ''} />
        <PasswordField />
      </ActionForm>
    </>
  );
}

function TurnOff() {
  return (
    <>
      <p className="prose mt-2 mb-6">
        Đang bật. Khi hết mã dự phòng hoặc đổi điện thoại, hãy tắt rồi bật lại.
      </p>
      <ActionForm
        action={removeOwnSecondFactor}
        submit="Tắt mã xác thực"
        label="Tắt mã xác thực"
        look="danger"
      >
        <PasswordField />
      </ActionForm>
    </>
  );
}

function PasswordField() {
  return (
    <TextField
      name="presentPassword"
      type="password"
      label="Mật khẩu hiện tại"
      autoComplete="current-password"
      maxLength={128}
      required
    />
  );
}
