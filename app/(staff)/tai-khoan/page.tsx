import type { Metadata } from 'next';
import { OwnAccountPage } from '@/components/account/own-account-page';
import { requireActor, requirePerson } from '@/lib/platform/session';
import { sessionsOf } from '@/lib/queries/account';

export const instant = false;

export const metadata: Metadata = { title: 'Tài khoản của tôi' };

export default async function Page() {
  await requireActor('/tai-khoan');
  const person = await requirePerson('/tai-khoan');
  const { name, username, email, role, hasSecondFactor } = person;
  return (
    <OwnAccountPage
      person={{ name, username, email, role, hasSecondFactor }}
      sessions={await sessionsOf(person, person.sessionId)}
    />
  );
}
