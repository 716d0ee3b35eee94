import { ScrollRegion } from '@/components/ui/scroll-region';
import type { StepLine } from '@/lib/domain/release-review';
import { formatInstant } from '@/lib/text/format';
import { releaseStepText } from '@/lib/text/review';

/** Who moved the release, when and why. */
export function StepHistory({ steps }: { readonly steps: readonly StepLine[] }) {
  if (steps.length === 0) return null;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Các bước đã qua</h2>
      <ScrollRegion label="Các bước đã qua">
        <table className="data mt-3">
          <thead>
            <tr>
              <th scope="col">Lúc</th>
              <th scope="col">Việc</th>
              <th scope="col">Người làm</th>
              <th scope="col">Lý do</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ step, by, at, reason }) => (
              <tr key={`${at} ${step}`}>
                <td>{formatInstant(at)}</td>
                <td>{releaseStepText[step]}</td>
                <td>{by ?? 'Hệ thống'}</td>
                <td className="whitespace-pre-line">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
