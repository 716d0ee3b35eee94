import { TableDownloads } from '@/components/ui/table-downloads';
import {
  hasNoParts,
  type PublishedDossiers,
  type ResultGroup,
  type ResultScope,
} from '@/lib/domain/dossier-result';
import {
  type ResultColumn,
  type ResultView,
  sortedResults,
  toResultQuery,
} from '@/lib/domain/dossier-result-view';
import { groupKindText, NOT_PRINTED_NOTE, resultColumnText } from '@/lib/text/dossier-result';
import { resultCells } from './result-cells';
import { type ResultHeading, ResultsTable } from './results-table';

type ResultsBoardProps = {
  readonly published: PublishedDossiers;
  readonly view: ResultView;
  readonly scope: ResultScope;
  readonly path: string | null;
};

/** The parts of what is shown, a table for units of each kind and one for fields, and the same as files. */
export function ResultsBoard(props: ResultsBoardProps) {
  const { published, view, scope, path } = props;
  const { period, version } = published.release;
  const files = path ? `/du-lieu${path}` : `/du-lieu/ho-so/${period}/ban/${version}`;
  return (
    <section id="bang" className="mt-10">
      {scope.groups.map((group) => (
        <Group key={group.kind} {...props} group={group} />
      ))}
      {scope.total && hasNoParts(scope.total) && view.field === null && (
        <p className="note">
          Nguồn chỉ in số tổng của {view.unit === null ? 'toàn tỉnh' : 'đơn vị này'}, không in số
          theo {view.unit === null ? 'đơn vị và lĩnh vực' : 'lĩnh vực'}, nên không có bảng chi tiết.
        </p>
      )}
      <TableDownloads file={`${files}/bang`} query={toResultQuery(view)}>
        Tải đúng những dòng đang hiện, đủ các cột của biểu II.06a
      </TableDownloads>
    </section>
  );
}

const COLUMNS: readonly ResultColumn[] = [
  ...(['received', 'resolved', 'late', 'pending', 'overdue'] as const),
  ...(['resolvedRate', 'handledRate'] as const),
];

function Group({
  published,
  view,
  path,
  group,
}: ResultsBoardProps & { readonly group: ResultGroup }) {
  const label = groupKindText[group.kind];
  const heading = (by: ResultColumn): ResultHeading => ({
    label: by === 'name' ? label : resultColumnText[by],
    href: path && `${path}${toResultQuery(sortedResults(view, by))}#bang`,
    sorted: view.sort.by !== by ? 'none' : view.sort.descending ? 'descending' : 'ascending',
  });
  const small = group.rows.some(({ standing }) => standing === 'small');
  return (
    <div className="mt-8">
      <h2>Theo {label.toLocaleLowerCase('vi')}</h2>
      <ResultsTable
        caption={`${group.rows.length} dòng. ${NOT_PRINTED_NOTE}${small ? ` Dòng in nghiêng: đã giải quyết dưới ${published.minimumVolume} hồ sơ, tỷ lệ nói lên ít nên xếp sau.` : ''}`}
        label={`Bảng theo ${label.toLocaleLowerCase('vi')}`}
        name={heading('name')}
        headings={COLUMNS.map(heading)}
        rows={resultCells(group, { published, view, path })}
      />
    </div>
  );
}
