import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { readNotices } from '@/lib/actions/notice';
import { dossierReleaseKey } from '@/lib/domain/dossier-release';
import type { NoticeFacts, NoticeKind, NoticeView } from '@/lib/domain/notice';
import { releaseKey } from '@/lib/domain/release';
import { watchPlace } from '@/lib/domain/watch-facts';
import { formatInstant } from '@/lib/text/format';
import { noticeText } from '@/lib/text/notice';

/** What this person was told, newest first; what is new says so. */
export function NoticeList({ notices }: { readonly notices: readonly NoticeView[] }) {
  const [newest] = notices;
  const unread = notices.filter(({ isRead }) => !isRead).length;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Thông báo ({unread} mới)</h2>
      {!newest && <p className="mt-2">Chưa có thông báo.</p>}
      <ul className="mt-3 space-y-3">
        {notices.map(({ id, kind, facts, createdAt, isRead }) => (
          <li key={id} className={isRead ? undefined : 'note'}>
            <p className="whitespace-pre-line">
              {!isRead && <strong>Mới. </strong>}
              {noticeText(kind, facts)} <a href={placeOf(kind, facts)}>{placeName(facts)}</a>
            </p>
            <p className="small">{formatInstant(createdAt)}</p>
          </li>
        ))}
      </ul>
      {newest && unread > 0 && (
        <div className="mt-4">
          <ActionForm action={readNotices} submit="Đánh dấu đã đọc" look="quiet">
            <HiddenField name="newest" value={newest.id} />
          </ActionForm>
        </div>
      )}
    </section>
  );
}

function placeName({ alerts, watch, task }: NoticeFacts): string {
  if (watch) return 'Xem số liệu';
  if (task) return 'Xem nhiệm vụ';
  return alerts ? 'Xem cảnh báo' : 'Xem đợt';
}

function placeOf(kind: NoticeKind, facts: NoticeFacts): string {
  const { indicator, period, version, alerts, asked, watch, task } = facts;
  if (watch) return watchPlace(watch);
  if (task) return `/nhiem-vu/${task.id}`;
  if (asked)
    return `/nhap-lieu/ho-so/${dossierReleaseKey({ period, version })}/o/${asked.authority}/${asked.row}`;
  if (alerts) return '/lanh-dao/ho-so/canh-bao';
  if (kind === 'preReadGranted' && indicator !== null)
    return `/lanh-dao/xem-truoc/${releaseKey({ indicator, period, version })}`;
  return indicator === null
    ? `/duyet/ho-so/${dossierReleaseKey({ period, version })}`
    : `/duyet/${releaseKey({ indicator, period, version })}`;
}
