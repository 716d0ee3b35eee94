import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { BundlePage } from '@/components/release/bundle-page';
import { openedBundle } from '@/lib/actions/pre-read-page';
import { requireActor } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Bản xem trước, chưa công bố' };

export const instant = false;

type Props = PageProps<'/lanh-dao/xem-truoc/[indicator]/[period]/[version]'>;

/** A bundle for a leader who is named; opening it is written down. Once public, the way to the public page. */
export default async function PreRead({ params }: Props) {
  const { indicator, period, version } = await params;
  const path = `${indicator}/${period}/${version}`;
  const actor = await requireActor(`/lanh-dao/xem-truoc/${path}`);
  const opened = await openedBundle({ indicator, period, version }, actor);
  if (opened.ok) return <BundlePage bundle={opened.value} />;
  if (opened.refusal === 'published') {
    redirect(`/xep-hang/${indicator}/${period}/ban/${Number(version)}`);
  }
  notFound();
}
