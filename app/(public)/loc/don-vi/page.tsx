import type { Metadata } from 'next';
import { AuthorityList } from '@/components/authority/authority-list';
import { AuthorityListFound } from '@/components/authority/authority-list-found';
import { parseView } from '@/lib/domain/ranking-view';
import { authorities, homeAuthority } from '@/lib/queries/authority';

type Props = PageProps<'/loc/don-vi'>;

export const metadata: Metadata = {
  title: 'Tìm tỉnh, thành phố',
  alternates: { canonical: '/don-vi' },
};

export const instant = false;

/** `/don-vi?tim=…`: found among the cached authorities, never in the database. */
export default async function FoundAuthoritiesPage({ searchParams }: Props) {
  const [query, all, home] = await Promise.all([searchParams, authorities(), homeAuthority()]);
  const { search } = parseView(query);
  if (search === '') return <AuthorityList authorities={all} homeSlug={home.slug} />;

  return <AuthorityListFound authorities={all} homeSlug={home.slug} search={search} />;
}
