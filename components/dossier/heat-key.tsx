import type { DossierLimits } from '@/lib/domain/dossier-limits';
import type { DossierMeasure } from '@/lib/domain/dossier-view';
import { formatPoints } from '@/lib/text/format';

type HeatKeyProps = { readonly measure: DossierMeasure; readonly limits: DossierLimits };

/** What each shade means, in words. */
export function HeatKey({ measure, limits }: HeatKeyProps) {
  const { lateLimit, minimumVolume } = limits;
  const percent = (times: number) => `${formatPoints(String(lateLimit * times))} %`;
  const steps =
    measure === 'rate'
      ? [
          `đến ${percent(1)} (ngưỡng)`,
          `trên ${percent(1)} đến ${percent(2)}`,
          `trên ${percent(2)} đến ${percent(5)}`,
          `trên ${percent(5)}`,
        ]
      : ['đến 5 % ô nhiều nhất', 'đến 20 %', 'đến một nửa', 'trên một nửa ô nhiều nhất'];
  return (
    <ul aria-label="Chú giải" className="heat-key">
      <li>
        <span className="heat-0">&nbsp;</span>không quá hạn
      </li>
      {steps.map((text, index) => (
        <li key={text}>
          <span className={`heat-${index + 1}`}>&nbsp;</span>
          {text}
        </li>
      ))}
      {measure === 'rate' && (
        <li>
          <span className="heat-small">nghiêng</span>dưới {minimumVolume} hồ sơ: quá ít để so sánh
        </li>
      )}
      <li>
        <span className="heat-none">·</span>không phát sinh
      </li>
    </ul>
  );
}
