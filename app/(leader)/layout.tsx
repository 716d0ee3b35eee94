import type { ReactNode } from 'react';
import { LeaderNavigation } from '@/components/layout/leader-navigation';
import { StaffHeader } from '@/components/layout/staff-header';
import { currentActor, currentPerson } from '@/lib/platform/session';
import { homeAuthority } from '@/lib/queries/authority';
import { unreadNotices } from '@/lib/queries/inbox';

export const instant = false;

export default async function LeaderLayout({ children }: { readonly children: ReactNode }) {
  const [home, actor, person] = await Promise.all([
    homeAuthority(),
    currentActor(),
    currentPerson(),
  ]);
  const unread = actor ? await unreadNotices(actor) : 0;
  return (
    <>
      <StaffHeader homeName={home.name} actor={actor} person={person} unread={unread} />
      {actor && <LeaderNavigation actor={actor} />}
      <main id="noi-dung" className="page pt-8 pb-16">
        {children}
      </main>
    </>
  );
}
