import { ScrollRegion } from '@/components/ui/scroll-region';
import type { DossierRowChange } from '@/lib/domain/dossier-entry';
import { rowChangeText } from '@/lib/text/dossier-entry';
import { formatInstant } from '@/lib/text/format';

/** Who changed a row, when, from what to what; and what its unit was asked. */
export function CountHistory({ history }: { readonly history: readonly DossierRowChange[] }) {
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Lịch sử của dòng</h2>
      {history.length === 0 ? (
        <p className="mt-2">Chưa có thay đổi nào được ghi.</p>
      ) : (
        <ScrollRegion label="Lịch sử của dòng">
          <table className="data">
            <thead>
              <tr>
                <th scope="col">Lúc</th>
                <th scope="col">Người làm</th>
                <th scope="col">Thay đổi</th>
              </tr>
            </thead>
            <tbody>
              {history.map((one) => (
                <tr key={one.id}>
                  <td>{formatInstant(one.at)}</td>
                  <td>{one.by}</td>
                  <td className="min-w-60">{textOf(one)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

const textOf = ({ changes, reason }: DossierRowChange): string =>
  [
    ...(reason ? [`Hỏi đơn vị: ${reason}`] : []),
    ...changes.flatMap((change) => rowChangeText(change) ?? []),
  ].join('; ');
