import { ScrollRegion } from '@/components/ui/scroll-region';
import type { AnnexTask } from '@/lib/domain/annex';
import type { AnnexDifference, PlannedTask, RefusedAnnexRow } from '@/lib/domain/annex-plan';
import type { AnnexPreviewView } from '@/lib/domain/annex-view';
import {
  annexDifferenceText,
  annexMeaningText,
  annexNoteText,
  annexNumberText,
  annexProblemText,
} from '@/lib/text/annex';
import { formatCount, formatDay, formatPeriod, formatPoints } from '@/lib/text/format';

const MOST_SHOWN = 200;

type AnnexRowsProps = {
  readonly title: string;
  readonly rows: readonly PlannedTask[];
  readonly view: AnnexPreviewView;
};

/** Rows that would be written: where in the file, what they would say, and what was understood by a rule. */
export function AnnexRows({ title, rows, view }: AnnexRowsProps) {
  if (rows.length === 0) return null;
  const heading = `${title}: ${formatCount(rows.length)} nhiệm vụ`;
  return (
    <section className="mt-8">
      <h2>{heading}</h2>
      <ScrollRegion label={heading}>
        <table className="data mt-2">
          <thead>
            <tr>
              <th scope="col">TT</th>
              <th scope="col">Nhiệm vụ</th>
              <th scope="col">Sẽ ghi</th>
              <th scope="col">Đã hiểu theo quy tắc</th>
              <th scope="col">Dòng trong tệp</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td>{row.becomes.position}</td>
                <th scope="row" className="min-w-48">
                  {row.becomes.title}
                </th>
                <td className="min-w-60">
                  <Written row={row} view={view} />
                </td>
                <td className="min-w-40">{row.notes.map(annexNoteText).join('; ')}</td>
                <td>{row.row}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

const SHOWN = [
  'lead',
  'beside',
  'head',
  'dueOn',
  'product',
  'link',
  'basePeriod',
  'expected',
] as const;

function Written({ row, view }: { readonly row: PlannedTask; readonly view: AnnexPreviewView }) {
  const { before, becomes, differs } = row;
  const names = before ? differs : SHOWN;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          {annexDifferenceText[name]}: {before && <s>{words(before, name, view)}</s>}
          {before && ' → '}
          {words(becomes, name, view)}
        </li>
      ))}
    </ul>
  );
}

const NOTHING = '(trống)';

function words(task: AnnexTask, name: AnnexDifference, view: AnnexPreviewView): string {
  const unit = (slug: string) => view.roster.find((one) => one.slug === slug)?.name ?? slug;
  switch (name) {
    case 'lead':
      return unit(task.lead);
    case 'beside':
      return task.beside.map(unit).join('; ') || NOTHING;
    case 'dueOn':
      return formatDay(task.dueOn);
    case 'expected':
      return task.expected === null ? NOTHING : formatPoints(task.expected);
    case 'link':
      return numberName(task.link, view);
    case 'basePeriod':
      return formatPeriod(task.basePeriod);
    default:
      return task[name];
  }
}

function numberName(link: string, { numbers }: AnnexPreviewView): string {
  const known = numbers.find(({ key }) => key === link);
  return known ? annexNumberText(known) : link;
}

/** Rows that are not taken, each with its place and its reasons. */
export function AnnexRefused({ rows }: { readonly rows: readonly RefusedAnnexRow[] }) {
  if (rows.length === 0) return null;
  const heading = `Không nhận: ${formatCount(rows.length)} dòng`;
  return (
    <section className="mt-8">
      <h2>{heading}</h2>
      <p className="prose mt-2">
        Các dòng này không được nhập. Bạn có thể nhập các dòng còn lại trước, sửa tệp rồi tải lên
        sau.
      </p>
      <ScrollRegion label={heading}>
        <table className="data mt-2">
          <thead>
            <tr>
              <th scope="col">Dòng trong tệp</th>
              <th scope="col">Nhiệm vụ</th>
              <th scope="col">Cột, giá trị</th>
              <th scope="col">Lý do</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).flatMap(({ row, title, reasons }) =>
              reasons.map(({ column, written, why }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one row may be refused twice for the same reason
                <tr key={`${row} ${at}`}>
                  <th scope="row">{row}</th>
                  <td className="break-words">{title.slice(0, 160) || NOTHING}</td>
                  <td className="break-words">
                    {column && `${annexMeaningText[column]}: ${written.slice(0, 80) || NOTHING}`}
                  </td>
                  <td className="text-bad">{annexProblemText[why]}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > MOST_SHOWN && <p className="small">Hiện {MOST_SHOWN} dòng đầu.</p>}
    </section>
  );
}
