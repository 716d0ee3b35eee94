import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { changeOwnName, changeOwnPassword } from '@/lib/actions/own-account';
import type { Role } from '@/lib/domain/account';
import type { SessionView } from '@/lib/domain/account-form';
import { roleText } from '@/lib/text/account';
import { NewPasswordFields } from './new-password-fields';
import { SessionTable } from './session-table';

type OwnAccountPageProps = {
  readonly person: {
    readonly name: string;
    readonly username: string;
    readonly email: string;
    readonly role: Role;
    readonly hasSecondFactor: boolean;
  };
  readonly sessions: readonly SessionView[];
};

export function OwnAccountPage({ person, sessions }: OwnAccountPageProps) {
  return (
    <>
      <h1>Tài khoản của tôi</h1>
      <p className="mt-2">
        {person.username} · {person.email} · {roleText[person.role]}
      </p>
      <section className="mt-8">
        <h2>Tên</h2>
        <div className="mt-3">
          <ActionForm action={changeOwnName} submit="Lưu tên" label="Tên" look="quiet">
            <TextField
              name="name"
              label="Họ và tên"
              autoComplete="name"
              maxLength={100}
              defaultValue={person.name}
              required
            />
          </ActionForm>
        </div>
      </section>
      <SecondFactorState isSetUp={person.hasSecondFactor} />
      <PasswordSection />
      <section className="mt-10">
        <h2>Nơi đang đăng nhập</h2>
        <SessionTable sessions={sessions} />
      </section>
    </>
  );
}

function SecondFactorState({ isSetUp }: { readonly isSetUp: boolean }) {
  return (
    <section className="mt-10">
      <h2>Mã xác thực</h2>
      <p className="prose mt-2">
        {isSetUp ? 'Đang bật: ' : 'Chưa bật. '}
        {isSetUp
          ? 'mỗi lần đăng nhập hỏi thêm sáu chữ số của ứng dụng trên điện thoại. '
          : 'Bật lên thì ai biết mật khẩu vẫn chưa vào được nếu không có điện thoại của bạn. '}
        <a href="/tai-khoan/xac-thuc">{isSetUp ? 'Xem hoặc tắt' : 'Bật mã xác thực'}</a>
      </p>
    </section>
  );
}

function PasswordSection() {
  return (
    <section className="mt-10">
      <h2>Đổi mật khẩu</h2>
      <div className="mt-3">
        <ActionForm
          action={changeOwnPassword}
          submit="Đổi mật khẩu"
          label="Đổi mật khẩu"
          look="quiet"
        >
          <TextField
            name="presentPassword"
            type="password"
            label="Mật khẩu hiện tại"
            autoComplete="current-password"
            maxLength={128}
            required
          />
          <NewPasswordFields />
        </ActionForm>
      </div>
    </section>
  );
}
