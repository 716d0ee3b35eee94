import type { TargetVerdict } from '@/lib/domain/target-verdict';
import type { SeenVerdict } from '@/lib/domain/target-verdict-view';
import { targetVerdictText } from '@/lib/text/target-verdict';

const LOOK: Readonly<Record<TargetVerdict, string>> = {
  met: 'text-good',
  onTrack: 'text-good',
  behind: 'text-bad',
  backwards: 'text-bad',
  unknown: 'text-ink-soft',
};

/** A verdict by its word, its shape and only then its colour; an override says that it is one. */
export function VerdictMark({ shown, override }: Pick<SeenVerdict, 'shown' | 'override'>) {
  const { word, mark } = targetVerdictText[shown];
  return (
    <span className={`font-semibold ${LOOK[shown]}`}>
      <span aria-hidden="true">{mark} </span>
      {word}
      {override && <span className="small font-normal"> (ghi đè)</span>}
    </span>
  );
}
