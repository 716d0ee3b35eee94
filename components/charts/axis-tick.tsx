import type { BaseTickContentProps } from 'recharts';
import type { Size } from './size';

type AxisTickProps = {
  readonly tick: Pick<BaseTickContentProps, 'payload' | 'textAnchor' | 'x' | 'y'>;
  readonly size: Size;
  readonly write: (value: number) => string;
};

/** A number beside an axis. */
export function AxisTick({ tick, size, write }: AxisTickProps) {
  const { x, y, payload, textAnchor } = tick;
  const down = textAnchor === 'middle' ? size.fontSize * 0.9 : size.fontSize * 0.35;
  return (
    <text x={Number(x)} y={Number(y) + down} textAnchor={textAnchor}>
      {write(Number(payload.value))}
    </text>
  );
}
