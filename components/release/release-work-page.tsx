import type { PlainDate } from '@/lib/domain/plain-date';
import type { OpeningChoices, ReleaseWork } from '@/lib/domain/release-work';
import type { StepDone } from '@/lib/domain/step-done';
import { CompletenessTable } from './completeness-table';
import { OpeningForm } from './opening-form';
import { ReleaseWorkTable } from './release-work-table';
import { StepDoneNote } from './step-done-note';

type ReleaseWorkPageProps = {
  readonly works: readonly ReleaseWork[];
  /** Null for those who do not open releases. */
  readonly choices: OpeningChoices | null;
  readonly today: PlainDate;
  readonly done: StepDone | null;
};

/** What is being worked on, what is complete, and how to begin. */
export function ReleaseWorkPage({ works, choices, today, done }: ReleaseWorkPageProps) {
  return (
    <>
      <StepDoneNote done={done} />
      <h1>Nhập liệu</h1>
      <section className="mt-6">
        <h2>Đang làm</h2>
        <ReleaseWorkTable
          works={works.filter(({ status }) => status !== 'published')}
          today={today}
        />
        {choices && (
          <p className="mt-3">
            <a href="#mo-dot">Mở đợt mới hoặc bản đính chính</a>
          </p>
        )}
      </section>
      <section className="mt-12 border-t border-rule pt-6">
        <h2>Mức đầy đủ</h2>
        <p className="prose mt-2 mb-3">
          Phần trăm đơn vị đã có tổng điểm, hoặc có lý do vì sao không có, ở bản mới nhất của mỗi
          kỳ. Bấm vào để tới ô trống đầu tiên.
        </p>
        <CompletenessTable works={works} today={today} />
      </section>
      {choices && <OpeningForm choices={choices} thisYear={today.slice(0, 4)} />}
    </>
  );
}
