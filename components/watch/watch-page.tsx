import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { restartWatch, stopWatch } from '@/lib/actions/watch';
import { type WatchView, watchPlace } from '@/lib/domain/watch-facts';
import { formatCount, formatMoment } from '@/lib/text/format';
import { WATCH_RULES, watchMessage, watchTitle } from '@/lib/text/watch';
import { NewWatchForm, type WatchChoices } from './new-watch-form';

type WatchPageProps = WatchChoices & {
  readonly home: { readonly name: string };
  readonly watches: readonly WatchView[];
};

/** What somebody is told of when it passes a threshold: one message a release or a month. */
export function WatchPage({ home, watches, indicators, fields }: WatchPageProps) {
  const lasting = watches.filter(({ stoppedAt }) => stoppedAt === null);
  const stopped = watches.filter(({ stoppedAt }) => stoppedAt !== null);
  return (
    <>
      <p>
        <a href="/lanh-dao">Bảng lãnh đạo</a>
      </p>
      <h1 className="mt-2">Theo dõi số liệu</h1>
      <p className="prose mt-3">
        Nhận một tin khi số liệu của {home.name} vượt ngưỡng bạn đặt, qua Hộp việc và thư điện tử.
        Chỉ bạn thấy các đăng ký này.
      </p>
      <details className="mt-4 max-w-3xl">
        <summary className="cursor-pointer py-1">Khi nào thì báo</summary>
        <ul className="mt-2 list-disc space-y-2 ps-5">
          {WATCH_RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      <section className="mt-8">
        <h2>Đang theo dõi ({formatCount(lasting.length)})</h2>
        {lasting.length === 0 && <p className="mt-2">Bạn chưa theo dõi số liệu nào.</p>}
        <WatchList watches={lasting} />
      </section>
      <section className="mt-10 border-t border-rule pt-6">
        <h2>Theo dõi thêm</h2>
        <div className="mt-4">
          <NewWatchForm indicators={indicators} fields={fields} />
        </div>
      </section>
      {stopped.length > 0 && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Đã dừng ({formatCount(stopped.length)})</h2>
          <WatchList watches={stopped} />
        </section>
      )}
    </>
  );
}

function WatchList({ watches }: { readonly watches: readonly WatchView[] }) {
  return (
    <ul className="mt-4 space-y-6">
      {watches.map((watch) => (
        <Watch key={watch.id} watch={watch} />
      ))}
    </ul>
  );
}

function Watch({
  watch: { id, subject, createdAt, stoppedAt, latest },
}: {
  readonly watch: WatchView;
}) {
  const title = watchTitle(subject);
  return (
    <li className="max-w-3xl">
      <h3 className="font-semibold">{title}</h3>
      <p className="small mt-1">
        Từ {formatMoment(createdAt)}
        {stoppedAt && <>, dừng lúc {formatMoment(stoppedAt)}</>}.
      </p>
      {latest && (
        <p className="mt-1">
          {latest.facts.wasBefore
            ? 'Đã vượt ngưỡng từ trước khi theo dõi, không báo'
            : `Đã báo lúc ${formatMoment(latest.at)}`}
          : {watchMessage(latest.facts)}{' '}
          <a href={watchPlace(latest.facts)}>
            Xem số liệu<span className="sr-only"> của {title}</span>
          </a>
        </p>
      )}
      <div className="mt-2">
        {stoppedAt === null ? (
          <ActionForm action={stopWatch} submit="Dừng" label={`Dừng: ${title}`} look="quiet">
            <HiddenField name="id" value={id} />
          </ActionForm>
        ) : (
          <ActionForm
            action={restartWatch}
            submit="Theo dõi lại"
            label={`Theo dõi lại: ${title}`}
            look="quiet"
          >
            <HiddenField name="id" value={id} />
          </ActionForm>
        )}
      </div>
    </li>
  );
}
