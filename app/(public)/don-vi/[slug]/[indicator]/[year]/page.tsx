import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ScorePage } from '@/components/score/score-page';
import { homeAuthority } from '@/lib/queries/authority';
import { historiesOf } from '@/lib/queries/history';
import { scoreView } from '@/lib/queries/score-view';

type Props = PageProps<'/don-vi/[slug]/[indicator]/[year]'>;

export const ensureStatic = 'navigation';

/** The home province's years are made at build time, the others' when first asked for. */
export async function generateStaticParams() {
  const { slug } = await homeAuthority();
  return (await historiesOf(slug)).flatMap(({ indicator, years }) =>
    years.map(({ release }) => ({ slug, indicator: indicator.slug, year: release.period })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, indicator, year } = await params;
  const view = await scoreView(slug, indicator, year);
  return view ? { title: `${view.row.name}: ${view.history.indicator.name} ${year}` } : {};
}

export default async function AuthorityScorePage({ params }: Props) {
  const { slug, indicator, year } = await params;
  const view = await scoreView(slug, indicator, year);
  if (!view) notFound();

  return <ScorePage view={view} />;
}
