import { type LeaderBoard, MOST_SHOWN } from '@/lib/domain/leader-board';
import type { LeaderTable } from '@/lib/domain/leader-table';

type LeaderDownloadsProps = { readonly board: LeaderBoard };

/** The tables of the page as files; those of tasks with every overdue one, not only the first shown. */
export function LeaderDownloads({ board }: LeaderDownloadsProps) {
  const { period, defaultPeriod, lost, worst, tasks } = board;
  const query = period === defaultPeriod ? '' : `?nam=${period}`;
  const tables: readonly (readonly [LeaderTable, string, boolean])[] = [
    ['chi-so', 'Các chỉ số', true],
    ['mat-diem', 'Nơi mất nhiều điểm', lost.length > 0],
    ['linh-vuc', `${MOST_SHOWN} lĩnh vực trễ nhất`, worst.length > 0],
    ['qua-han', 'Nhiệm vụ quá hạn', tasks.overdue.length > 0],
  ];
  return (
    <section aria-labelledby="tai-bang" className="no-print mt-8">
      <h2 id="tai-bang" className="text-base">
        Tải bảng
      </h2>
      <ul className="small mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {tables
          .filter(([, , isThere]) => isThere)
          .map(([table, name]) => (
            <li key={table}>
              {name}:{' '}
              {(['xlsx', 'csv'] as const).map((ending, at) => (
                <span key={ending}>
                  {at > 0 && ' · '}
                  <a href={`/lanh-dao/tep/${table}.${ending}${query}`} download>
                    {ending === 'xlsx' ? 'Excel' : 'CSV'}
                    <span className="sr-only"> {name}</span>
                  </a>
                </span>
              ))}
            </li>
          ))}
      </ul>
    </section>
  );
}
