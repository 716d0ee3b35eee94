import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AuditLogPage } from '@/components/audit/audit-log-page';
import { auditFilter } from '@/lib/domain/audit';
import { requireActor } from '@/lib/platform/session';
import { auditPage } from '@/lib/queries/audit';

export const metadata: Metadata = { title: 'Nhật ký' };
export const instant = false;

/** Who did what, when, from which value to which. */
export default async function Page({ searchParams }: PageProps<'/quan-tri/nhat-ky'>) {
  const actor = await requireActor('/quan-tri/nhat-ky');
  const log = await auditPage(auditFilter.parse(await searchParams), actor);
  if (!log) notFound();

  return <AuditLogPage {...log} />;
}
