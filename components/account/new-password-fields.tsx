import { TextField } from '@/components/ui/fields';

/** A new password, typed twice. */
export function NewPasswordFields() {
  return (
    <>
      <TextField
        name="password"
        type="password"
        label="Mật khẩu mới"
        hint="Từ 12 ký tự; một câu dài dễ nhớ là tốt nhất"
        autoComplete="new-password"
        maxLength={128}
        required
      />
      <TextField
        name="again"
        type="password"
        label="Nhập lại mật khẩu mới"
        autoComplete="new-password"
        maxLength={128}
        required
      />
    </>
  );
}
