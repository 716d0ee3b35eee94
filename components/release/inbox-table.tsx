import { ScrollRegion } from '@/components/ui/scroll-region';
import { dossierReleaseKey } from '@/lib/domain/dossier-release';
import { type InboxEntry, isIndexItem } from '@/lib/domain/inbox';
import type { PlainDate } from '@/lib/domain/plain-date';
import { releaseKey } from '@/lib/domain/release';
import { dueStanding } from '@/lib/domain/release-due';
import { dossierReleaseTitle } from '@/lib/text/dossier-release';
import { capitalised, formatDay, formatInstant } from '@/lib/text/format';
import { dueStandingText, releaseStatusText, releaseTitle } from '@/lib/text/release';

type InboxTableProps = {
  readonly label: string;
  readonly items: readonly InboxEntry[];
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
            <tr key={placeOf(item)}>
              <th scope="row">
                <a href={placeOf(item)}>{titleOf(item)}</a>
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

/** Where a release is moved on: published where it is approved, else checked; dossier results always on their own page. */
function placeOf(item: InboxEntry): string {
  if (!isIndexItem(item)) return `/duyet/ho-so/${dossierReleaseKey(item)}`;
  const area = item.status === 'approved' ? 'cong-bo' : 'duyet';
  return `/${area}/${releaseKey(item)}`;
}

const titleOf = (item: InboxEntry): string =>
  isIndexItem(item) ? releaseTitle(item) : capitalised(dossierReleaseTitle(item));

function DueCell({ item, today }: { readonly item: InboxEntry; readonly today: PlainDate }) {
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
