import type { ReactNode } from 'react';
import type { ChangeText } from '@/lib/text/comparison';

type BigNumberProps = {
  readonly title: string;
  readonly figure: string;
  readonly unit?: string | undefined;
  /** Late or failing. */
  readonly isBad?: boolean;
  readonly change?: ChangeText | null;
  readonly href?: string | undefined;
  readonly children?: ReactNode;
};

export const TONE = { good: 'text-good', bad: 'text-bad', plain: 'text-ink-soft' } as const;

/** One figure with its name above it and what it is measured against below. */
export function BigNumber(props: BigNumberProps) {
  const { title, figure, unit, isBad = false, change, href, children } = props;
  const look = `leader-number ${isBad ? 'text-bad' : ''}`;
  return (
    <div>
      <dt className="leader-term">{title}</dt>
      <dd>
        <span className="whitespace-nowrap">
          {href ? (
            <a href={href} className={look}>
              {figure}
            </a>
          ) : (
            <span className={look}>{figure}</span>
          )}
          {unit && <span className="text-ink-soft">{unit}</span>}
        </span>
        {children && <span className="block text-sm tabular-nums">{children}</span>}
        {change && <span className={`block text-sm ${TONE[change.tone]}`}>{change.text}</span>}
      </dd>
    </div>
  );
}
