import { ScrollRegion } from '@/components/ui/scroll-region';
import type { DossierListKind, ListedDossier } from '@/lib/domain/dossier-list';
import { lateCauseText } from '@/lib/text/dossier';
import { dossierListText, dueText, NO_CAUSE } from '@/lib/text/dossier-list';
import { formatCount, formatDay } from '@/lib/text/format';
import { dossierAddress } from './dossier-address';

type DossierTableProps = {
  readonly kind: DossierListKind;
  readonly rows: readonly ListedDossier[];
};

/** Single dossiers, each leading to its own page. */
export function DossierTable({ kind, rows }: DossierTableProps) {
  const isOpen = kind !== 'da-qua-han';
  const isLate = kind !== 'sap-den-han';
  return (
    <ScrollRegion label={`Danh sách: ${dossierListText[kind]}`}>
      <table className="data mt-2 min-w-3xl">
        <caption className="sr-only">{dossierListText[kind]}</caption>
        <thead>
          <tr>
            <th scope="col">Mã hồ sơ</th>
            <th scope="col">Đơn vị, lĩnh vực</th>
            <th scope="col">Thủ tục</th>
            <th scope="col">Tiếp nhận</th>
            <th scope="col">Phải trả</th>
            {!isOpen && <th scope="col">Đã trả</th>}
            <th scope="col">{isLate ? 'Quá hạn' : 'Còn lại'}</th>
            {isLate && <th scope="col">Nguyên nhân</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.code} ${row.receivedOn}`}>
              <th scope="row" className="whitespace-nowrap">
                <a href={dossierAddress(row.code)}>{row.code}</a>
              </th>
              <td className="min-w-36">
                {row.unit.name}
                <span className="small block">{row.field.name}</span>
                {row.lead && (
                  <span className="small block">Liên thông, chủ trì: {row.lead.name}</span>
                )}
              </td>
              <td>{row.procedure.name}</td>
              <td className="whitespace-nowrap">{formatDay(row.receivedOn)}</td>
              <td className="whitespace-nowrap">
                {formatDay(row.effectiveDueOn)}
                {(row.extendedTo !== null || row.pausedDays > 0) && (
                  <span className="small block">gia hạn, tạm dừng</span>
                )}
              </td>
              {!isOpen && <td className="whitespace-nowrap">{formatDay(row.resolvedOn ?? '')}</td>}
              <DueCell row={row} />
              {isLate && <td>{row.cause ? lateCauseText[row.cause] : NO_CAUSE}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** How late it is, in days and in working days; or what is left. */
function DueCell({ row }: { readonly row: ListedDossier }) {
  const { lateness } = row;
  if (!lateness) return <td>{dueText(row)}</td>;
  return (
    <td className="whitespace-nowrap text-bad">
      {formatCount(lateness.days)} ngày
      <span className="small block">{formatCount(lateness.workingDays)} ngày làm việc</span>
    </td>
  );
}
