import { ScrollRegion } from '@/components/ui/scroll-region';
import type { LeaderBoard, LostPlace } from '@/lib/domain/leader-board';
import { shareOfLost } from '@/lib/domain/lost-points';
import { formatPercent, formatPoints } from '@/lib/text/format';
import { lostUnknownText } from '@/lib/text/leader-board';
import { TaskRow } from './task-row';

/** The fields and dimensions in which most points were lost, and who is at it. */
export function LostSection({ board }: { readonly board: LeaderBoard }) {
  const unknown = lostUnknownText(board);
  return (
    <section aria-labelledby="mat-diem">
      <h2 id="mat-diem">Nơi mất nhiều điểm nhất, {board.period}</h2>
      {board.lost.length > 0 && (
        <ScrollRegion label="Nơi mất nhiều điểm nhất">
          <table className="data leader-table">
            <caption>Lĩnh vực, nội dung biết cả điểm và điểm tối đa, mất nhiều nhất trước.</caption>
            <thead>
              <tr>
                <th scope="col">Lĩnh vực, nội dung</th>
                <th scope="col" className="n">
                  Mất
                </th>
                <th scope="col" className="n">
                  Được/tối đa
                </th>
                <th scope="col" className="n">
                  Phần của tổng mất
                </th>
              </tr>
            </thead>
            {board.lost.map((place) => (
              <Place key={`${place.indicator.slug} ${place.code}`} place={place} />
            ))}
          </table>
        </ScrollRegion>
      )}
      {unknown && <p className="small mt-2">{unknown}</p>}
    </section>
  );
}

function Place({ place }: { readonly place: LostPlace }) {
  const { indicator, code, name, points, maxPoints, lost, share, period, tasks } = place;
  return (
    <tbody className="leader-entry">
      <tr>
        <th scope="row">
          <a href={`/lanh-dao/chi-so/${indicator.slug}/${code}?nam=${period}`}>{name}</a>
          <span className="small"> ({indicator.name})</span>
        </th>
        <td className="n font-semibold">{formatPoints(lost)}</td>
        <td className="n">
          {formatPoints(points)}/{formatPoints(maxPoints)}
        </td>
        <td className="n">{share ? formatPercent(shareOfLost(share)) : '–'}</td>
      </tr>
      <TaskRow tasks={tasks} href={`/nhiem-vu?chi-so=${indicator.slug}`} />
    </tbody>
  );
}
