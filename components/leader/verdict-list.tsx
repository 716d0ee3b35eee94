import type { SeenVerdict } from '@/lib/domain/target-verdict-view';
import { overrideSentence, verdictFactsText } from '@/lib/text/target-verdict';
import { VerdictWord } from './verdict-word';

type VerdictListProps = { readonly verdicts: readonly SeenVerdict[] };

/** How each target stands and the figures it was judged by; who put another verdict in its place, and why. */
export function VerdictList({ verdicts }: VerdictListProps) {
  if (verdicts.length === 0) return null;
  return (
    <ul className="space-y-1">
      {verdicts.map((verdict) => {
        const { id, facts, shown, override } = verdict;
        return (
          <li key={id}>
            <VerdictWord verdict={shown} isCapital />: {verdictFactsText(verdict, facts)}.
            {override && <> {overrideSentence(override, verdict.verdict)}</>}
          </li>
        );
      })}
    </ul>
  );
}
