import { IllustrativeTasks } from '@/components/task/illustrative-tasks';
import { directiveAddress } from '@/components/task/task-list-address';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { isWithoutTasks, type ListedDirective } from '@/lib/domain/directive';
import { formatCount, formatDay } from '@/lib/text/format';

type DirectiveListPageProps = {
  readonly directives: readonly ListedDirective[];
  readonly mayEdit: boolean;
  readonly seesAll: boolean;
};

/** Every order, those that nothing came of first said so. */
export function DirectiveListPage({ directives, mayEdit, seesAll }: DirectiveListPageProps) {
  const without = directives.filter(isWithoutTasks).length;
  return (
    <>
      <h1>Văn bản chỉ đạo</h1>
      <p className="prose mt-3">
        {formatCount(directives.length)} văn bản{!seesAll && ' có nhiệm vụ của đơn vị'}.
        {without > 0 && (
          <>
            {' '}
            <strong>{formatCount(without)} văn bản chưa có nhiệm vụ nào.</strong>
          </>
        )}{' '}
        <a href="/nhiem-vu">Mọi nhiệm vụ</a>
      </p>
      <IllustrativeTasks isShown={directives.some(({ isIllustrative }) => isIllustrative)} />
      {mayEdit && (
        <p className="no-print mt-4">
          <a href="/nhiem-vu/van-ban/moi" className="button no-underline">
            Ghi văn bản
          </a>
        </p>
      )}
      {directives.length > 0 && <DirectiveTable directives={directives} mayEdit={mayEdit} />}
    </>
  );
}

function DirectiveTable({ directives, mayEdit }: Omit<DirectiveListPageProps, 'seesAll'>) {
  return (
    <ScrollRegion label="Văn bản chỉ đạo">
      <table className="data mt-4 min-w-3xl">
        <caption className="sr-only">Văn bản chỉ đạo, mới nhất trước</caption>
        <thead>
          <tr>
            <th scope="col">Số, ký hiệu</th>
            <th scope="col">Ngày</th>
            <th scope="col">Trích yếu</th>
            <th scope="col" className="n">
              Nhiệm vụ
            </th>
            <th scope="col" className="n">
              Hoàn thành
            </th>
            <th scope="col" className="n">
              Quá hạn
            </th>
          </tr>
        </thead>
        <tbody>
          {directives.map((directive) => (
            <DirectiveRow key={directive.id} directive={directive} mayEdit={mayEdit} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type RowProps = { readonly directive: ListedDirective; readonly mayEdit: boolean };

function DirectiveRow({ directive, mayEdit }: RowProps) {
  const { id, number, issuedOn, title, signer, tasks, done, overdue, isIllustrative } = directive;
  return (
    <tr>
      <th scope="row">
        <a href={directiveAddress(id)}>{number}</a>
        {isIllustrative && <span className="small block font-normal">minh hoạ</span>}
      </th>
      <td className="whitespace-nowrap">{formatDay(issuedOn)}</td>
      <td className="min-w-64 whitespace-normal!">
        {title}
        <span className="small block">{signer}</span>
      </td>
      {isWithoutTasks(directive) ? (
        <td colSpan={3}>
          <strong className="text-bad">
            <span aria-hidden="true">▲ </span>Chưa có nhiệm vụ
          </strong>
          {mayEdit && (
            <>
              {' '}
              <a href={`/nhiem-vu/moi?van-ban=${id}`}>
                Giao nhiệm vụ<span className="sr-only"> của {number}</span>
              </a>
            </>
          )}
        </td>
      ) : (
        <>
          <td className="n">{formatCount(tasks)}</td>
          <td className="n">{formatCount(done)}</td>
          <td className={overdue > 0 ? 'n font-semibold text-bad' : 'n'}>{formatCount(overdue)}</td>
        </>
      )}
    </tr>
  );
}
