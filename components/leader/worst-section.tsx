import { LateBar } from '@/components/dossier/late-bar';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { lateShare } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import type { LeaderBoard, WorstField } from '@/lib/domain/leader-board';
import { formatParts, formatShare, ILLUSTRATIVE } from '@/lib/text/dossier';
import { stretchText } from '@/lib/text/dossier-board';
import { capitalised, formatCount } from '@/lib/text/format';
import { worstRuleText } from '@/lib/text/leader-board';
import { TaskRow } from './task-row';

type WorstSectionProps = Pick<LeaderBoard, 'worst'> & { readonly dossiers: DossierBoard };

/** The fields late most often, under the rule of the least volume. */
export function WorstSection({ worst, dossiers }: WorstSectionProps) {
  const { stretch, isIllustrative, limits } = dossiers;
  return (
    <section aria-labelledby="linh-vuc-tre">
      <h2 id="linh-vuc-tre">Lĩnh vực trễ nhiều nhất</h2>
      {worst.length === 0 ? (
        <p className="mt-2">Không lĩnh vực nào trễ: {worstRuleText(dossiers)}.</p>
      ) : (
        <ScrollRegion label="Lĩnh vực trễ nhiều nhất">
          <table className="data leader-table">
            <caption>
              {capitalised(stretchText(stretch))}; {worstRuleText(dossiers)}
              {isIllustrative && ` (${ILLUSTRATIVE})`}.
            </caption>
            <thead>
              <tr>
                <th scope="col">Lĩnh vực</th>
                <th scope="col" className="n">
                  Tỷ lệ quá hạn
                </th>
                <th scope="col" className="n">
                  Quá hạn/đã giải quyết
                </th>
                <th scope="col" className="n">
                  Đang quá hạn
                </th>
              </tr>
            </thead>
            {worst.map((field) => (
              <Field key={field.key} field={field} limit={limits.lateLimit} />
            ))}
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function Field({ field, limit }: { readonly field: WorstField; readonly limit: number }) {
  const { key, name, counts, tasks } = field;
  const share = lateShare(counts);
  return (
    <tbody className="leader-entry">
      <tr>
        <th scope="row">
          <a href={`/lanh-dao/ho-so/linh-vuc/${key}`}>{name}</a>
        </th>
        <td className="n">
          <span className="font-semibold">{formatShare(share)}</span>
          {share && <LateBar share={share} limit={limit} />}
        </td>
        <td className="n">{share ? formatParts(share) : '–'}</td>
        <td className="n">{counts.overdue === null ? '–' : formatCount(counts.overdue)}</td>
      </tr>
      <TaskRow tasks={tasks} href={`/nhiem-vu?linh-vuc=${key}`} />
    </tbody>
  );
}
