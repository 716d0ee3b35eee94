import { ScrollRegion } from '@/components/ui/scroll-region';
import { type DossierNames, placeName } from '@/lib/domain/dossier-name';
import type { DossierChange } from '@/lib/domain/dossier-review';
import { DifferenceList } from './difference-list';

type DossierChangesProps = {
  readonly changes: readonly DossierChange[];
  readonly names: DossierNames;
  /** "bản 1" and "bản 2". */
  readonly from: string;
  readonly to: string;
};

/** Each figure that a correction changes: what it said, what it says. */
export function DossierChanges({ changes, names, from, to }: DossierChangesProps) {
  if (changes.length === 0) return <p className="mt-3">Không có số nào khác bản trước.</p>;
  return (
    <ScrollRegion label="Các số đã sửa">
      <table className="data mt-3">
        <thead>
          <tr>
            <th scope="col">Đơn vị, lĩnh vực</th>
            <th scope="col">Đã sửa</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={placeName(names, change)}>
              <th scope="row">{placeName(names, change)}</th>
              <td>
                <DifferenceList columns={change.columns} left={from} right={to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
