import type { PeriodPoints } from '@/lib/domain/task-movement';
import type { TaskMovement } from '@/lib/domain/task-movement-view';
import { directionText } from '@/lib/text/comparison';
import { formatDossierPeriod } from '@/lib/text/dossier';
import { formatCount, formatPeriod, formatPoints, formatSigned } from '@/lib/text/format';
import { differenceUnitText } from '@/lib/text/indicator';
import { lateText, shareChange } from '@/lib/text/task-movement';

type PointsMoved = Extract<TaskMovement, { kind: 'points' }>;
type FieldMoved = Extract<TaskMovement, { kind: 'dossiers' }>;
type Counted = Extract<FieldMoved['movement'], { base: unknown }>['base'];

const NONE = 'chưa có';

/** The number at its base period, at the newest comparable one, and by how much it moved: three cells. */
export function MovementCells({ moved }: { readonly moved: TaskMovement }) {
  if (moved.kind === 'points') return <PointsCells moved={moved} />;
  if (moved.kind === 'dossiers') return <FieldCells moved={moved} />;
  return <Blank />;
}

const Blank = () => (
  <>
    <td>{NONE}</td>
    <td>{NONE}</td>
    <td>{NONE}</td>
  </>
);

function PointsCells({ moved }: { readonly moved: PointsMoved }) {
  const { movement, unit } = moved;
  if (movement.kind === 'noBase') return <Blank />;
  if (movement.kind === 'waiting') {
    return (
      <>
        <PointsCell moved={moved} at={movement.base} />
        <td>{NONE}</td>
        <td>{NONE}</td>
      </>
    );
  }
  const { change, direction } = movement;
  const { arrow, word } = directionText[direction];
  return (
    <>
      <PointsCell moved={moved} at={movement.steps[0]} />
      <PointsCell moved={moved} at={movement.steps.at(-1)} />
      <td className="whitespace-nowrap">
        {formatSigned(change)} {differenceUnitText[unit]}
        <span className="small block">
          <span aria-hidden="true">{arrow}</span> {word}
        </span>
      </td>
    </>
  );
}

type PointsCellProps = { readonly moved: PointsMoved; readonly at: PeriodPoints | undefined };

function PointsCell({ moved, at }: PointsCellProps) {
  if (!at) return <td>{NONE}</td>;
  const source = `/don-vi/${moved.authoritySlug}/${moved.indicatorSlug}/${at.period}`;
  return (
    <td className="whitespace-nowrap">
      <a href={source}>{formatPoints(at.points)}</a>
      <span className="small block">{formatPeriod(at.period)}</span>
    </td>
  );
}

function FieldCells({ moved }: { readonly moved: FieldMoved }) {
  const { movement } = moved;
  if (movement.kind === 'noBase') return <Blank />;
  const now = movement.kind === 'moved' ? movement.now : null;
  return (
    <>
      <FieldCell moved={moved} counts={movement.base} />
      {now ? <FieldCell moved={moved} counts={now} /> : <td>{NONE}</td>}
      <td>{now ? (shareChange(movement.base, now) ?? NONE) : NONE}</td>
    </>
  );
}

function FieldCell({ moved, counts }: { readonly moved: FieldMoved; readonly counts: Counted }) {
  const source = `/lanh-dao/ho-so/linh-vuc/${moved.fieldSlug}?ky=${counts.period}`;
  return (
    <td className="min-w-36">
      <a href={source}>{lateText(counts)}</a>
      <span className="small block">
        đang quá hạn cuối kỳ {formatCount(counts.overdue)} · {formatDossierPeriod(counts.period)}
      </span>
    </td>
  );
}
