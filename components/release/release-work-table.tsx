import { ScrollRegion } from '@/components/ui/scroll-region';
import type { PlainDate } from '@/lib/domain/plain-date';
import { releaseKey } from '@/lib/domain/release';
import { dueStanding } from '@/lib/domain/release-due';
import type { ReleaseWork } from '@/lib/domain/release-work';
import { formatDay, formatInstant } from '@/lib/text/format';
import { dueStandingText, releaseStatusText, releaseTitle } from '@/lib/text/release';
import { FilledCell } from './filled-cell';

type ReleaseWorkTableProps = { readonly works: readonly ReleaseWork[]; readonly today: PlainDate };

/** The releases in work: how far each has come, how full it is, by when it is due. */
export function ReleaseWorkTable({ works, today }: ReleaseWorkTableProps) {
  if (works.length === 0) return <p className="mt-3">Không có đợt nào đang làm.</p>;
  return (
    <ScrollRegion label="Các đợt đang làm">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">Đợt</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Tổng điểm đã có</th>
            <th scope="col">Thành phần đã có</th>
            <th scope="col">Hạn</th>
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <Row key={work.id} work={work} today={today} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ work, today }: { readonly work: ReleaseWork; readonly today: PlainDate }) {
  const grid = `/nhap-lieu/${releaseKey(work)}`;
  const gap = work.mayOpen && work.gapSlug ? `${grid}/o/${work.gapSlug}/T` : null;
  return (
    <tr>
      <th scope="row">
        {work.mayOpen ? <a href={grid}>{releaseTitle(work)}</a> : releaseTitle(work)}
      </th>
      <td>
        <a href={`/duyet/${releaseKey(work)}`}>{releaseStatusText[work.status]}</a>
        {work.scheduledFor && (
          <span className="small block">công bố lúc {formatInstant(work.scheduledFor)}</span>
        )}
      </td>
      <td>
        <FilledCell cells={work.totals} gap={gap} />
      </td>
      <td>
        <FilledCell cells={work.parts} gap={null} />
      </td>
      <td>
        <Due work={work} today={today} />
      </td>
    </tr>
  );
}

/** The due day and where the release stands against it, in a word. */
export function Due({ work, today }: { readonly work: ReleaseWork; readonly today: PlainDate }) {
  if (!work.dueOn) return <span className="text-ink-soft">không đặt hạn</span>;
  const standing = dueStanding(work, today);
  const isBad = standing === 'overdue' || standing === 'late';
  return (
    <>
      {formatDay(work.dueOn)}{' '}
      <span className={isBad ? 'font-semibold text-bad' : 'small'}>
        {dueStandingText[standing]}
      </span>
    </>
  );
}
