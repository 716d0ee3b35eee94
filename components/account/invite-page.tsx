import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { inviteAccount } from '@/lib/actions/account';
import { RoleFields, type UnitChoice } from './role-fields';

export function InvitePage({ units }: { readonly units: readonly UnitChoice[] }) {
  return (
    <>
      <p className="small">
        <a href="/quan-tri/tai-khoan">Tài khoản</a>
      </p>
      <h1>Mời người mới</h1>
      <p className="prose mt-2 mb-6">
        Người được mời tự đặt mật khẩu bằng một liên kết dùng một lần, hiện ra sau khi tạo.
      </p>
      <ActionForm action={inviteAccount} submit="Tạo tài khoản" label="Mời người mới">
        <TextField name="name" label="Họ và tên" maxLength={100} required />
        <TextField
          name="username"
          label="Tên đăng nhập"
          hint="Chữ thường không dấu và chữ số, ví dụ nguyen.an"
          maxLength={40}
          required
        />
        <TextField name="email" type="email" label="Thư điện tử" maxLength={200} required />
        <RoleFields units={units} />
      </ActionForm>
    </>
  );
}
