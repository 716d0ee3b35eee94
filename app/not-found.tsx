import type { Metadata } from 'next';
import { NotFoundMessage } from '@/components/layout/not-found-message';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { homeAuthority } from '@/lib/queries/authority';
import { freshness } from '@/lib/queries/source';

export const metadata: Metadata = { title: 'Không có trang này' };

/** One prerendered page for every address that no page reads. */
export default async function NotFoundAnywhere() {
  const [home, { readAt, sourceCount }] = await Promise.all([homeAuthority(), freshness()]);
  return (
    <>
      <SiteHeader homeName={home.name} />
      <main id="noi-dung" className="page pt-8">
        <NotFoundMessage />
      </main>
      <SiteFooter readAt={readAt} sourceCount={sourceCount} />
    </>
  );
}
