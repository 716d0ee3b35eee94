import { VERDICT_RULES } from '@/lib/text/target-verdict';

/** How a verdict comes about, for whoever wonders. */
export function VerdictRules() {
  return (
    <details className="mt-4 max-w-3xl">
      <summary className="cursor-pointer py-1">Cách đánh giá</summary>
      <ul className="mt-2 list-disc space-y-2 ps-5">
        {VERDICT_RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}
