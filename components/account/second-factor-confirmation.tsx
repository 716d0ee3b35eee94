import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { confirmSecondFactor } from '@/lib/actions/own-account';

export type SetupProps = {
  readonly secret: string;
  readonly uri: string;
  readonly picture: { readonly size: number; readonly path: string };
  readonly backupCodes: readonly string[];
};

type SecondFactorConfirmationProps = { readonly setup: SetupProps; readonly next: string | null };

/** The secret as picture and as text, the backup codes, and the field that confirms that the app knows it. */
export function SecondFactorConfirmation({ setup, next }: SecondFactorConfirmationProps) {
  return (
    <ol className="prose mt-4 list-decimal space-y-6 ps-6">
      <li>
        <p>
          Quét hình này bằng ứng dụng, hoặc <a href={setup.uri}>mở ứng dụng trên máy này</a>, hoặc
          nhập tay khoá dưới đây.
        </p>
        <SecretPicture {...setup.picture} />
        <p className="mt-2 font-mono text-lg break-words">{setup.secret}</p>
      </li>
      <li>
        <p>
          Chép mười mã dự phòng này ra giấy và cất kỹ: mỗi mã thay được điện thoại một lần. Sau bước
          3 chúng không hiện lại nữa.
        </p>
        <ul
          aria-label="Mã dự phòng"
          className="mt-2 grid max-w-sm grid-cols-2 gap-1 font-mono text-lg"
        >
          {setup.backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </li>
      <li>
        <p className="mb-3">Nhập sáu chữ số đang hiện trong ứng dụng.</p>
        <ActionForm action={confirmSecondFactor} submit="Bật mã xác thực" label="Bật mã xác thực">
          <HiddenField name="next" value={next ?? ''} />
          <TextField
            name="code"
            label="Mã xác thực"
            hint="Ví dụ: 123456"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            width={8}
            required
          />
        </ActionForm>
      </li>
    </ol>
  );
}

/** Dark on white in every scheme: an app reads nothing else. */
function SecretPicture({ size, path }: { readonly size: number; readonly path: string }) {
  return (
    <svg
      role="img"
      aria-label="Mã QR của khoá"
      viewBox={`0 0 ${size} ${size}`}
      className="mt-3 w-56 max-w-full"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
