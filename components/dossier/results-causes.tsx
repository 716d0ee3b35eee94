import type { DossierCounts } from '@/lib/domain/dossier-counts';
import { formatCount } from '@/lib/text/format';

/** Why dossiers were late, as far as it is stated; the parts and the rest add up to what is late. */
export function ResultsCauses({ counts }: { readonly counts: DossierCounts }) {
  const { late, lateSubjective, lateObjective, lateOther } = counts;
  const known = [lateSubjective, lateObjective, lateOther].filter((count) => count !== null);
  if (!late || known.length === 0) return null;
  const stated = known.reduce((sum, count) => sum + count, 0);
  const rows = [
    ['Chủ quan (do cơ quan giải quyết)', lateSubjective],
    ['Khách quan', lateObjective],
    ['Khác', lateOther],
    ['Chưa ghi nguyên nhân', Math.max(0, late - stated)],
  ] as const;
  return (
    <section className="mt-10">
      <h2>Vì sao quá hạn</h2>
      <table className="data mt-2 w-auto!">
        <caption>Nguyên nhân của {formatCount(late)} hồ sơ giải quyết quá hạn.</caption>
        <thead>
          <tr>
            <th scope="col">Nguyên nhân</th>
            <th scope="col" className="n">
              Hồ sơ
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="n">{count === null ? '– không in' : formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
