import { type RankingView, toQuery } from '@/lib/domain/ranking-view';

type RankingDownloadsProps = { readonly path: string; readonly view: RankingView };

/** The same rows and columns as a file. */
export function RankingDownloads({ path, view }: RankingDownloadsProps) {
  return (
    <p className="no-print small mt-3">
      Tải đúng những dòng đang hiện: <a href={`/du-lieu${path}/bang.csv${toQuery(view)}`}>CSV</a>{' '}
      (UTF-8, phân cách bằng dấu chấm phẩy, dấu phẩy thập phân).
    </p>
  );
}
