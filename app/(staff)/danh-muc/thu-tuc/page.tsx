import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProcedurePage } from '@/components/procedure/procedure-page';
import { requireActor } from '@/lib/platform/session';
import { fieldOfProcedure, procedureCatalogueFor } from '@/lib/queries/procedure-list';

export const metadata: Metadata = { title: 'Lĩnh vực và thủ tục' };
export const instant = false;

type Asked = string | readonly string[] | undefined;
const first = (asked: Asked) => [asked ?? ''].flat()[0] ?? '';

/** Fields and their procedures. */
export default async function Page({ searchParams }: PageProps<'/danh-muc/thu-tuc'>) {
  const { xong, ...asked } = await searchParams;
  const actor = await requireActor('/danh-muc/thu-tuc');
  const code = first(asked.sua);
  const field = (code && (await fieldOfProcedure(code, actor))) || first(asked['linh-vuc']);
  const catalogue = await procedureCatalogueFor(field, actor);
  if (!catalogue) notFound();

  const edited = {
    field: catalogue.fields.find(({ slug }) => slug === first(asked['sua-linh-vuc'])) ?? null,
    procedure: catalogue.procedures.find((one) => one.code === code) ?? null,
  };
  return <ProcedurePage {...catalogue} edited={edited} isRemoved={xong === 'xoa'} />;
}
