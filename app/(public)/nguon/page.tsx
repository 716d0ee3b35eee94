import type { Metadata } from 'next';
import { SourceTable } from '@/components/source/source-table';
import { TableDownloads } from '@/components/ui/table-downloads';
import { sources } from '@/lib/queries/source';

export const metadata: Metadata = { title: 'Nguồn' };

export default async function SourcesPage() {
  const all = (await sources()).map(({ accessedVia: _, ...listed }) => listed);
  return (
    <>
      <h1>Nguồn số liệu</h1>
      <p className="prose mt-3 mb-6">
        {all.length} trang và văn bản công khai mà mọi con số ở đây được đọc ra. Khi hai nguồn in
        hai số khác nhau cho cùng một ô, cả hai được giữ và trang chi tiết nói số nào được chọn, vì
        sao.
      </p>
      <SourceTable sources={all} />
      <TableDownloads file="/du-lieu/nguon/nguon">Tải danh sách này</TableDownloads>
    </>
  );
}
