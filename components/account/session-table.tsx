import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { endOwnSession } from '@/lib/actions/own-account';
import type { SessionView } from '@/lib/domain/account-form';
import { browserText } from '@/lib/text/browser';
import { formatInstant } from '@/lib/text/format';

/** Every browser somebody is signed in with; each other one can be signed out. */
export function SessionTable({ sessions }: { readonly sessions: readonly SessionView[] }) {
  return (
    <ScrollRegion label="Các phiên đăng nhập">
      <table className="data mt-3">
        <thead>
          <tr>
            <th scope="col">Trình duyệt</th>
            <th scope="col">Mạng</th>
            <th scope="col">Từ lúc</th>
            <th scope="col">Hết hạn</th>
            <th scope="col">Kết thúc</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">{browserText(session.browser)}</th>
              <td>{session.network ?? '–'}</td>
              <td>{formatInstant(session.beganAt)}</td>
              <td>{formatInstant(session.expiresAt)}</td>
              <td>{session.isThisOne ? 'Phiên này' : <EndSession session={session} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function EndSession({ session }: { readonly session: SessionView }) {
  const label = `Kết thúc phiên ${browserText(session.browser)}, ${formatInstant(session.beganAt)}`;
  return (
    <ActionForm action={endOwnSession} submit="Kết thúc" label={label} look="quiet">
      <HiddenField name="sessionId" value={session.id} />
    </ActionForm>
  );
}
