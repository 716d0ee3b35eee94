import type { TargetVerdict } from '@/lib/domain/target-verdict';
import { capitalised } from '@/lib/text/format';
import { targetVerdictText } from '@/lib/text/target-verdict';

type VerdictWordProps = { readonly verdict: TargetVerdict; readonly isCapital?: boolean };

const LOOK = {
  met: 'text-good',
  onTrack: 'text-good',
  behind: 'text-bad',
  backwards: 'text-bad',
  unknown: 'text-ink-soft',
} as const satisfies Record<TargetVerdict, string>;

/** How a target stands, as a shape and a word. */
export function VerdictWord({ verdict, isCapital = false }: VerdictWordProps) {
  const { word, mark } = targetVerdictText[verdict];
  return (
    <span className={`font-semibold ${LOOK[verdict]}`}>
      <span aria-hidden="true">{mark} </span>
      {isCapital ? capitalised(word) : word}
    </span>
  );
}
