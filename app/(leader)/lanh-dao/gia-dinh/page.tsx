import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { WhatIfPage } from '@/components/ranking/what-if-page';
import { askedByForm, readWhatIf, whatIfPath } from '@/lib/domain/what-if-address';
import { requireActor } from '@/lib/platform/session';
import { whatIfView } from '@/lib/queries/what-if';

export const metadata: Metadata = { title: 'Giả định' };

export const instant = false;

/** What some points more would do; a form is sent on to the address that says the same. */
export default async function WhatIf({ searchParams }: PageProps<'/lanh-dao/gia-dinh'>) {
  const query = await searchParams;
  const actor = await requireActor(whatIfPath(askedByForm(query) ?? readWhatIf(query)));
  const sent = askedByForm(query);
  if (sent) redirect(whatIfPath(sent));

  const asked = readWhatIf(query);
  const view = await whatIfView(asked, actor);
  if (!view) notFound();
  return <WhatIfPage view={view} asked={asked} />;
}
