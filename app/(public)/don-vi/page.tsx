import type { Metadata } from 'next';
import { AuthorityList } from '@/components/authority/authority-list';
import { authorities, homeAuthority } from '@/lib/queries/authority';

export const metadata: Metadata = { title: 'Tỉnh, thành phố' };

export const ensureStatic = 'navigation';

export default async function AuthoritiesPage() {
  const [all, home] = await Promise.all([authorities(), homeAuthority()]);
  return <AuthorityList authorities={all} homeSlug={home.slug} />;
}
