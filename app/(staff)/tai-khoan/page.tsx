import type { Metadata } from 'next';
import { requireActor } from '@/lib/platform/session';
import { roleText } from '@/lib/text/account';

export const instant = false;

export const metadata: Metadata = { title: 'Tài khoản', robots: { index: false } };

export default async function Page() {
  const actor = await requireActor('/tai-khoan');
  return (
    <>
      <h1>Tài khoản</h1>
      <p>
        {actor.name}, {roleText[actor.role]}
      </p>
    </>
  );
}
