import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CriteriaSetDetail } from '@/lib/domain/criteria-edit';
import { depthOf } from '@/lib/domain/criteria-tree';
import { formatPoints } from '@/lib/text/format';
import { MISSING_MARK } from '@/lib/text/missing';

type CriterionTableProps = { readonly set: CriteriaSetDetail; readonly isEditable: boolean };

const INDENT = ['', 'ps-4', 'ps-8', 'ps-12'] as const;

/** The tree as it is read, each part under its whole. */
export function CriterionTable({ set, isEditable }: CriterionTableProps) {
  const { tree, code: setCode } = set;
  return (
    <ScrollRegion label={`Cây tiêu chí ${setCode}`}>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">Mã</th>
            <th scope="col">Tên</th>
            <th scope="col" className="n">
              Điểm tối đa
            </th>
            {isEditable && <th scope="col">Sửa</th>}
          </tr>
        </thead>
        <tbody>
          {tree.map(({ code, name, maxPoints }) => (
            <tr key={code}>
              <td>{code}</td>
              <th scope="row">
                <span className={`block ${INDENT[Math.min(depthOf(tree, code), 3)]}`}>{name}</span>
              </th>
              <td className="n">{maxPoints === null ? MISSING_MARK : formatPoints(maxPoints)}</td>
              {isEditable && (
                <td>
                  <a
                    href={`/danh-muc/bo-tieu-chi/${encodeURIComponent(setCode)}?muc=${encodeURIComponent(code)}`}
                    className="inline-block py-1"
                  >
                    Sửa<span className="sr-only"> {code}</span>
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
