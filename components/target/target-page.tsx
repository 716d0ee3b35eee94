import type { TargetBoard, TargetLine } from '@/lib/domain/target-board';
import { formatPeriod } from '@/lib/text/format';
import { targetText } from '@/lib/text/target';
import { seenVerdictText } from '@/lib/text/target-verdict';
import { OverrideForms } from './override-forms';
import { RealismSection } from './realism-section';
import { VerdictMark } from './verdict-mark';
import { VerdictRules } from './verdict-rules';

type TargetPageProps = { readonly board: TargetBoard; readonly line: TargetLine };

/** One target: its verdict with the figures behind it, what it would take, and the way to override. */
export function TargetPage({ board, line }: TargetPageProps) {
  const { target, indicator, authority, note } = line;
  const source = board.sources[target.sourceCode];
  return (
    <>
      <p>
        <a href="/lanh-dao/muc-tieu">Mục tiêu của {authority.name}</a>
      </p>
      <h1 className="mt-2">
        Mục tiêu {indicator.name} {formatPeriod(target.period)}: {targetText(target)}
      </h1>
      <p className="small mt-1">
        Nguồn: <a href={`/nguon#${target.sourceCode}`}>{source?.title ?? target.sourceCode}</a>
        {source && `, ${source.publisher}`}
      </p>
      {note && <p className="small mt-1">{note}</p>}
      <p className="mt-4 text-lg">
        Đánh giá: <VerdictMark {...line} />
      </p>
      <p className="prose mt-1">{seenVerdictText(line)}</p>
      <VerdictRules />
      <section className="mt-8" aria-label="Nhịp và thực tế">
        <RealismSection line={line} />
      </section>
      {board.mayOverride && <OverrideForms line={line} />}
    </>
  );
}
