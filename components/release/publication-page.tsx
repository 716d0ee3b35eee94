import { ActionForm } from '@/components/ui/action-form';
import { DayField, HiddenField, TextField } from '@/components/ui/fields';
import {
  publishReleases,
  scheduleReleases,
  unscheduleReleases,
} from '@/lib/actions/release-publish';
import { dossierReleaseKey } from '@/lib/domain/dossier-release';
import type { DossierItem, InboxItem } from '@/lib/domain/inbox';
import type { PlainDate } from '@/lib/domain/plain-date';
import { releaseKey } from '@/lib/domain/release';
import type { StepDone } from '@/lib/domain/step-done';
import { seenKey } from '@/lib/domain/step-form';
import { dossierReleaseTitle } from '@/lib/text/dossier-release';
import { capitalised, formatDay, formatInstant } from '@/lib/text/format';
import { releaseTitle } from '@/lib/text/release';
import { ReleaseChoices } from './release-choices';
import { StepDoneNote } from './step-done-note';

type PublicationPageProps = {
  readonly items: readonly InboxItem[];
  /** Approved results of dossiers, each published on its own page. */
  readonly dossiers: readonly DossierItem[];
  /** Ids of those ticked from the beginning. */
  readonly chosen: readonly number[];
  readonly today: PlainDate;
  readonly done: StepDone | null;
};

/** What is approved: published now or at a set time, several together; a plan may be taken back. */
export function PublicationPage({ items, dossiers, chosen, today, done }: PublicationPageProps) {
  const planned = items.filter(({ scheduledFor }) => scheduledFor !== null);
  const free = items.filter(({ scheduledFor }) => scheduledFor === null);
  return (
    <>
      <StepDoneNote done={done} />
      <h1>Công bố</h1>
      {items.length + dossiers.length === 0 && (
        <p className="mt-4">Không có đợt nào đã duyệt chờ công bố.</p>
      )}
      {dossiers.length > 0 && <Dossiers items={dossiers} />}
      {free.length > 0 && (
        <>
          <ReadFirst items={free} />
          <Now items={free} chosen={chosen} />
          <Later items={free} chosen={chosen} today={today} />
        </>
      )}
      {planned.length > 0 && <Planned items={planned} />}
    </>
  );
}

function Dossiers({ items }: { readonly items: readonly DossierItem[] }) {
  return (
    <section className="mt-8 border-t border-rule pt-6">
      <h2>Kết quả hồ sơ đã duyệt</h2>
      <ul className="mt-3 list-disc space-y-1 ps-5">
        {items.map((item) => (
          <li key={item.id}>
            <a href={`/duyet/ho-so/${dossierReleaseKey(item)}`}>
              {capitalised(dossierReleaseTitle(item))}
            </a>
            : xem lại rồi công bố ở trang đó
          </li>
        ))}
      </ul>
    </section>
  );
}

type ItemsProps = { readonly items: readonly InboxItem[] };

function ReadFirst({ items }: ItemsProps) {
  return (
    <p className="prose mt-4">
      Xem lại trước khi công bố:{' '}
      {items.map((item, index) => (
        <span key={item.id}>
          {index > 0 && ', '}
          <a href={`/duyet/${releaseKey(item)}`}>{releaseTitle(item)}</a>
        </span>
      ))}
      . Những đợt chọn cùng nhau được công bố cùng lúc: tất cả, hoặc không đợt nào.
    </p>
  );
}

type ChoiceProps = ItemsProps & { readonly chosen: readonly number[] };

function Now({ items, chosen }: ChoiceProps) {
  return (
    <section className="mt-8 border-t border-rule pt-6">
      <h2>Công bố ngay</h2>
      <div className="mt-3">
        <ActionForm action={publishReleases} submit="Công bố ngay">
          <ReleaseChoices legend="Đợt công bố" items={items} chosen={chosen} />
        </ActionForm>
      </div>
    </section>
  );
}

function Later({ items, chosen, today }: ChoiceProps & { readonly today: PlainDate }) {
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Đặt lịch công bố</h2>
      <div className="mt-3">
        <ActionForm action={scheduleReleases} submit="Đặt lịch">
          <ReleaseChoices legend="Đợt đặt lịch" items={items} chosen={chosen} />
          <DayField name="day" label="Ngày" defaultValue={formatDay(today)} />
          <TextField
            name="time"
            label="Giờ"
            hint="Giờ Việt Nam, ví dụ 08:00"
            inputMode="text"
            maxLength={5}
            width={5}
          />
        </ActionForm>
      </div>
    </section>
  );
}

function Planned({ items }: ItemsProps) {
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Đã có lịch</h2>
      <ul className="mt-3 space-y-5">
        {items.map((item) => (
          <li key={item.id}>
            <p className="mb-2">
              <a href={`/duyet/${releaseKey(item)}`}>{releaseTitle(item)}</a>, công bố lúc{' '}
              {formatInstant(item.scheduledFor ?? '')}
            </p>
            <ActionForm
              action={unscheduleReleases}
              submit="Huỷ lịch"
              look="quiet"
              label={`Huỷ lịch ${releaseTitle(item)}`}
            >
              <HiddenField
                name="releases"
                value={seenKey({ release: item.id, revision: item.revision })}
              />
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
