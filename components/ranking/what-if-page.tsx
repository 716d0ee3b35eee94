import { LinkChips } from '@/components/ui/link-chips';
import { targetStanding } from '@/lib/domain/target';
import { type RaisedScore, TOTAL_CODE } from '@/lib/domain/what-if';
import { type WhatIfAsked, whatIfPath } from '@/lib/domain/what-if-address';
import type { WhatIfRelease, WhatIfView } from '@/lib/domain/what-if-view';
import { formatPeriod } from '@/lib/text/format';
import { targetStandingText, targetWords } from '@/lib/text/target';
import { capText } from '@/lib/text/what-if';
import { whatIfAnswer } from './what-if-answer';
import { WhatIfForm } from './what-if-form';
import { WhatIfFragment } from './what-if-fragment';
import { WhatIfLevers } from './what-if-levers';
import { WhatIfResult } from './what-if-result';

type WhatIfPageProps = { readonly view: WhatIfView; readonly asked: WhatIfAsked };

/** What some points more would do to score and place; nothing is kept, all of it is in the address. */
export function WhatIfPage({ view, asked }: WhatIfPageProps) {
  const { home, found } = view;
  return (
    <>
      <h1>
        Giả định: {home.name} được thêm điểm
        {found && (
          <span className="mt-1 block text-lg font-normal text-ink-soft">
            {found.indicator.name} {found.release.period}
          </span>
        )}
      </h1>
      <p className="prose mt-3">
        Thử tăng điểm một hoặc nhiều nội dung để xem điểm, hạng và những tỉnh bị vượt qua. Trang này
        chỉ tính, không lưu gì; gửi địa chỉ của trang là gửi được phép thử.
      </p>
      {found ? (
        <Found view={view} asked={asked} found={found} />
      ) : (
        <p className="mt-6">
          Chưa có kết quả nào được công bố cho {home.name}, nên chưa có gì để giả định.{' '}
          <a href="/lanh-dao/sap-nhap">Xem số liệu của các tỉnh trước sáp nhập</a>
        </p>
      )}
    </>
  );
}

function Found({ view, asked, found }: WhatIfPageProps & { readonly found: WhatIfRelease }) {
  const { indicator, release } = found;
  const answer = whatIfAnswer(found, asked);
  const shown = { ...asked, indicator: indicator.slug, period: release.period };
  return (
    <>
      <Choices view={view} asked={shown} />
      <Unread asked={asked} unknown={answer.unknown} period={release.period} />
      <div className="mt-8 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <WhatIfForm found={found} asked={asked} state={answer.state} />
        {answer.score && (
          <div className="min-w-0">
            {!answer.hasRaises && <p className="small mb-3">Chưa nhập mức tăng nào.</p>}
            {release.isComplete ? (
              <WhatIfResult found={found} score={answer.score} assumption={asked.assumption} />
            ) : (
              <WhatIfFragment found={found} score={answer.score} assumption={asked.assumption} />
            )}
            <Notes found={found} score={answer.score} />
          </div>
        )}
      </div>
      <WhatIfLevers found={found} asked={shown} assumption={asked.assumption} />
      <Source found={found} />
    </>
  );
}

function Choices({ view: { choices }, asked }: WhatIfPageProps) {
  const periods = choices.find(({ slug }) => slug === asked.indicator)?.periods ?? [];
  return (
    <>
      <LinkChips
        label="Chỉ số"
        links={choices.map(({ slug, name, periods: known }) => ({
          label: name,
          href: whatIfPath({
            ...asked,
            indicator: slug,
            period: known.find((one) => one === asked.period) ?? null,
            typed: [],
          }),
          isCurrent: slug === asked.indicator,
        }))}
      />
      <LinkChips
        label="Năm"
        links={periods.map((period) => ({
          label: period,
          href: whatIfPath({ ...asked, period }),
          isCurrent: period === asked.period,
        }))}
      />
    </>
  );
}

type UnreadProps = {
  readonly asked: WhatIfAsked;
  readonly unknown: readonly string[];
  readonly period: string;
};

/** What of the address could not be used. */
function Unread({ asked, unknown, period }: UnreadProps) {
  if (asked.stray.length + unknown.length === 0) return null;
  return (
    <ul className="form-answer is-bad mt-4 max-w-3xl list-none">
      {asked.stray.map((piece) => (
        <li key={piece}>
          Không đọc được phần “{piece}” trong địa chỉ (viết như tang=3:0,5, mỗi nội dung một lần);
          phần này không được tính.
        </li>
      ))}
      {unknown.map((code) => (
        <li key={code}>
          Nội dung mã “{code}” không có điểm trong năm {period}; phần này không được tính.
        </li>
      ))}
    </ul>
  );
}

type NotesProps = { readonly found: WhatIfRelease; readonly score: RaisedScore };

function Notes({ found, score }: NotesProps) {
  const { indicator, ground, targets } = found;
  const nameOf = (code: string) =>
    code === TOTAL_CODE ? null : (ground.parts.find((part) => part.code === code)?.name ?? code);
  return (
    <>
      {score.caps.length > 0 && (
        <ul className="note mt-4">
          {score.caps.map((cap) => (
            <li key={cap.code}>{capText(cap, nameOf(cap.code), indicator.unit)}</li>
          ))}
        </ul>
      )}
      <ul className="mt-4 space-y-1">
        {targets.map((target) => (
          <li key={target.period}>
            So với mục tiêu {formatPeriod(target.period)} ({targetWords(target, indicator.unit)}):{' '}
            {targetStandingText(targetStanding(target, score.points), indicator.unit)}{' '}
            <a href={`/nguon#${target.sourceCode}`}>nguồn</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Source({ found: { indicator, release, own, source } }: { readonly found: WhatIfRelease }) {
  return (
    <p className="small mt-10">
      Điểm công bố:{' '}
      <a href={`/xep-hang/${indicator.slug}/${release.period}`}>
        {indicator.name} {release.period}
      </a>
      , {indicator.publisher}
      {own.sourceCode && (
        <>
          , đọc tại <a href={`/nguon#${own.sourceCode}`}>{source?.publisher ?? own.sourceCode}</a>
        </>
      )}
      . Hạng giả định là hạng tính lại từ điểm của mọi tỉnh có số liệu; điểm giả định làm tròn đến
      số chữ số thập phân mà nơi công bố in.
    </p>
  );
}
