import type { TargetExample } from '@/lib/domain/method-examples';
import { formatPeriod } from '@/lib/text/format';
import { scoreText } from '@/lib/text/indicator';
import { paceText, targetSign, targetStandingText, targetWords } from '@/lib/text/target';
import { MethodSection, WorkedExample } from './method-section';

/** When a target is met, and what is still needed before its year. */
export function MethodTarget({ example }: { readonly example: TargetExample | null }) {
  return (
    <MethodSection id="muc-tieu" title="Mục tiêu">
      <div className="prose space-y-3">
        <p>
          Mục tiêu giữ đúng chữ của văn bản. “Trên 90” là chặt: đạt đúng 90,00 là chưa đạt. “Từ 90
          trở lên” thì 90,00 là đạt. Chỉ kết quả của chính năm ấy mới nói đạt hay chưa đạt; không có
          kết quả thì ghi “chưa có kết quả”.
        </p>
        <p>
          Trước năm mục tiêu, mức cần tăng là mục tiêu trừ kết quả mới nhất; chia cho số năm còn lại
          và làm tròn lên, để giữ nhịp ấy thì đủ. Với mục tiêu chặt, phải tăng hơn mức đó.
        </p>
      </div>
      {example && <TargetWorked example={example} />}
    </MethodSection>
  );
}

function TargetWorked({ example }: { readonly example: TargetExample }) {
  const { ranking, row, target, latest, standing, pace } = example;
  const { indicator, release } = ranking;
  const open = pace ? paceText(pace, indicator.unit) : null;
  const said =
    standing.status === 'noResult' && open ? open : targetStandingText(standing, indicator.unit);
  return (
    <WorkedExample>
      Mục tiêu {indicator.name} {formatPeriod(target.period)} của {row.name}:{' '}
      {targetWords(target, indicator.unit)} ({targetSign(target)}). Kết quả mới nhất tìm thấy,{' '}
      {formatPeriod(release.period)}: {scoreText(latest, indicator.unit, indicator.scaleMax)}. Tính
      từ đó: {said}.
    </WorkedExample>
  );
}
