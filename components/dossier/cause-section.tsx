import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { type CauseShare, causesOf } from '@/lib/domain/dossier-causes';
import { lateCauseText } from '@/lib/text/dossier';
import { wholePercent } from '@/lib/text/dossier-board';
import { NO_CAUSE } from '@/lib/text/dossier-list';
import { formatCount } from '@/lib/text/format';
import { BoardDownloads } from './board-downloads';

type CauseSectionProps = { readonly board: DossierBoard };

const NAMED = { ...lateCauseText, none: 'Chưa nêu nguyên nhân' } as const;
const nameOf = ({ cause }: CauseShare) => NAMED[cause ?? 'none'];
const LOOK = {
  subjective: 'cause-subjective',
  objective: 'cause-objective',
  other: 'cause-other',
  none: 'cause-none',
} as const;

/** Whose fault the late ones were: the parts equal what was late. */
export function CauseSection({ board }: CauseSectionProps) {
  const { total } = board;
  const causes = causesOf(total);
  const late = total.late ?? 0;
  if (causes === null || late === 0) return null;
  const shown = causes.filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="nguyen-nhan">
      <h2 id="nguyen-nhan">Nguyên nhân quá hạn</h2>
      <div aria-hidden="true" className="cause-bar mt-3">
        {shown.map((share) => (
          <i
            key={nameOf(share)}
            className={LOOK[share.cause ?? 'none']}
            style={{ width: `${((share.count / late) * 100).toFixed(2)}%` }}
          />
        ))}
      </div>
      <table className="data mt-2">
        <caption>
          {formatCount(late)} hồ sơ đã giải quyết quá hạn, theo nguyên nhân; “{NO_CAUSE}” là chưa có
          trong dữ liệu.
        </caption>
        <thead>
          <tr>
            <th scope="col">Nguyên nhân</th>
            <th scope="col" className="n">
              Hồ sơ
            </th>
            <th scope="col" className="n">
              Tỷ trọng
            </th>
          </tr>
        </thead>
        <tbody>
          {causes.map((share) => (
            <tr key={nameOf(share)}>
              <th scope="row">
                <i aria-hidden="true" className={`cause-swatch ${LOOK[share.cause ?? 'none']}`} />
                {nameOf(share)}
              </th>
              <td className="n">{formatCount(share.count)}</td>
              <td className="n">{wholePercent(share.count / late)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <BoardDownloads board={board} table="nguyen-nhan" of="theo nguyên nhân" />
    </section>
  );
}
