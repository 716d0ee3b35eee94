import { ScrollRegion } from '@/components/ui/scroll-region';
import type { InboxItem } from '@/lib/domain/inbox';
import type { PlainDate } from '@/lib/domain/plain-date';
import { releaseKey } from '@/lib/domain/release';
import { dueStanding } from '@/lib/domain/release-due';
import { formatDay, formatInstant } from '@/lib/text/format';
import { dueStandingText, releaseStatusText, releaseTitle } from '@/lib/text/release';

type InboxTableProps = {
  readonly label: string;
  readonly items: readonly InboxItem[];
  readonly today: PlainDate;
  /** What is said where there is nothing. */
  readonly empty: string;
};

/** Some releases to be done, each leading to where it is done. */
export function InboxTable({ label, items, today, empty }: InboxTableProps) {
  if (items.length === 0) return <p className="mt-2">{empty}</p>;
  return (
    <ScrollRegion label={label}>
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">Đợt</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Người trình</th>
            <th scope="col">Hạn</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <a href={placeOf(item)}>{releaseTitle(item)}</a>
              </th>
              <td>
                {releaseStatusText[item.status]}
                {item.scheduledFor && (
                  <span className="small block">
                    công bố lúc {formatInstant(item.scheduledFor)}
                  </span>
                )}
              </td>
              <td>
                {item.submittedBy ?? ''}
                {item.submittedAt && (
                  <span className="small block">{formatInstant(item.submittedAt)}</span>
                )}
              </td>
              <td>
                <DueCell item={item} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Where a release is moved on: published where it is approved, else checked. */
const placeOf = (item: InboxItem) =>
  item.status === 'approved' ? `/cong-bo/${releaseKey(item)}` : `/duyet/${releaseKey(item)}`;

function DueCell({ item, today }: { readonly item: InboxItem; readonly today: PlainDate }) {
  if (!item.dueOn) return <span className="text-ink-soft">không đặt hạn</span>;
  const standing = dueStanding({ dueOn: item.dueOn, publishedOn: null }, today);
  return (
    <>
      {formatDay(item.dueOn)}{' '}
      <span className={standing === 'overdue' ? 'font-semibold text-bad' : 'small'}>
        {dueStandingText[standing]}
      </span>
    </>
  );
}
