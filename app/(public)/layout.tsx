import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { homeAuthority } from '@/lib/queries/authority';
import { freshness } from '@/lib/queries/source';

export default async function PublicLayout({ children }: { readonly children: ReactNode }) {
  const [home, { readAt, sourceCount }] = await Promise.all([homeAuthority(), freshness()]);
  return (
    <>
      <SiteHeader homeName={home.name} />
      <main id="noi-dung" className="page pt-8">
        {children}
      </main>
      <SiteFooter readAt={readAt} sourceCount={sourceCount} />
    </>
  );
}
