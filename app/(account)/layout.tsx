import type { ReactNode } from 'react';
import { StaffHeader } from '@/components/layout/staff-header';
import { homeAuthority } from '@/lib/queries/authority';

export default async function AccountLayout({ children }: { readonly children: ReactNode }) {
  const home = await homeAuthority();
  return (
    <>
      <StaffHeader homeName={home.name} actor={null} person={null} unread={0} />
      <main id="noi-dung" className="page pt-8 pb-16">
        {children}
      </main>
    </>
  );
}
