import type { AuthorityView } from '@/lib/domain/authority-view';
import { becameText } from '@/lib/text/authority-lineage';
import { formatDay } from '@/lib/text/format';

/** Says that an authority has ended or come out of others, and links both ways. */
export function AuthorityNotice({ authority }: { readonly authority: AuthorityView }) {
  const { name, endedOn, beganOn, successors, predecessors } = authority;
  if (endedOn && successors.length > 0) {
    return (
      <p className="note mt-4">
        {name} kết thúc ngày {formatDay(endedOn)}, {successors[0] && becameText(successors[0])}{' '}
        {successors.map((successor, index) => (
          <span key={successor.slug}>
            {index > 0 && ' và '}
            <a href={`/don-vi/${successor.slug}`}>{successor.name}</a> từ{' '}
            {formatDay(successor.onDay)} theo {successor.document}
          </span>
        ))}
        . Số liệu trước ngày đó được giữ nguyên tại đây và không so sánh với tỉnh mới.
      </p>
    );
  }
  if (beganOn && predecessors.length > 0) {
    return (
      <p className="note mt-4">
        {name} thành lập ngày {formatDay(beganOn)} từ{' '}
        {predecessors.map((predecessor, index) => (
          <span key={predecessor.slug}>
            {index > 0 && (index === predecessors.length - 1 ? ' và ' : ', ')}
            <a href={`/don-vi/${predecessor.slug}`}>{predecessor.name} cũ</a>
          </span>
        ))}
        {predecessors[0] && ` theo ${predecessors[0].document}`}.
      </p>
    );
  }
  return null;
}
