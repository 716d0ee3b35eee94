import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import {
  changePerson,
  changeRole,
  disableAccount,
  enableAccount,
  removeSecondFactor,
  renewPasswordLink,
} from '@/lib/actions/account';
import type { AccountView } from '@/lib/domain/account-form';
import { accountStateText, roleText } from '@/lib/text/account';
import { RoleFields, type UnitChoice } from './role-fields';

type AccountPageProps = {
  readonly account: AccountView;
  readonly units: readonly UnitChoice[];
};

/** One account: who it is, what it may do, and how it gets in. */
export function AccountPage({ account, units }: AccountPageProps) {
  return (
    <>
      <p className="small">
        <a href="/quan-tri/tai-khoan">Tài khoản</a>
      </p>
      <h1>{account.username}</h1>
      <p className="mt-2">
        {roleText[account.role]} · {accountStateText(account)}
        {account.isDemo && ' · Tài khoản trình diễn'}
      </p>
      <section className="mt-8">
        <h2 className="mb-3">Người dùng</h2>
        <ActionForm action={changePerson} submit="Lưu" label="Người dùng" look="quiet">
          <HiddenField name="username" value={account.username} />
          <TextField
            name="name"
            label="Họ và tên"
            maxLength={100}
            defaultValue={account.name}
            required
          />
          <TextField
            name="email"
            type="email"
            label="Thư điện tử"
            maxLength={200}
            defaultValue={account.email}
            required
          />
        </ActionForm>
      </section>
      <section className="mt-10">
        <h2 className="mb-3">Vai trò</h2>
        <ActionForm action={changeRole} submit="Đổi vai trò" label="Vai trò" look="quiet">
          <HiddenField name="username" value={account.username} />
          <RoleFields units={units} role={account.role} unit={account.unit?.slug} />
        </ActionForm>
      </section>
      <WaysIn account={account} />
    </>
  );
}

function WaysIn({ account }: { readonly account: AccountView }) {
  const username = <HiddenField name="username" value={account.username} />;
  return (
    <section className="mt-10 space-y-6">
      <h2>Đăng nhập</h2>
      {!account.isDisabled && (
        <ActionForm
          action={renewPasswordLink}
          submit="Tạo liên kết đặt mật khẩu"
          label="Liên kết đặt mật khẩu"
          look="quiet"
        >
          {username}
        </ActionForm>
      )}
      {account.hasSecondFactor && (
        <ActionForm
          action={removeSecondFactor}
          submit="Bỏ mã xác thực"
          label="Bỏ mã xác thực"
          look="danger"
        >
          {username}
        </ActionForm>
      )}
      {account.isDisabled ? (
        <ActionForm action={enableAccount} submit="Mở khoá" label="Mở khoá" look="quiet">
          {username}
        </ActionForm>
      ) : (
        <ActionForm action={disableAccount} submit="Khoá tài khoản" label="Khoá" look="danger">
          {username}
        </ActionForm>
      )}
    </section>
  );
}
