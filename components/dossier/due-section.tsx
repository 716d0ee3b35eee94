import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { type DossierListKind, MOST_COUNTED } from '@/lib/domain/dossier-list';
import { formatCount, formatDay } from '@/lib/text/format';
import { dossierListAddress } from './dossier-address';

type DueSectionProps = { readonly board: DossierBoard };

/** What is already late and what soon will be, each leading to the dossiers themselves. */
export function DueSection({ board }: DueSectionProps) {
  const { overdueNow, dueSoon, asOf } = board;
  if (overdueNow === null || dueSoon === null) return null;
  const more = dueSoon.count > MOST_COUNTED;
  return (
    <section aria-labelledby="den-han">
      <h2 id="den-han">Việc cần thúc ngay</h2>
      <dl className="mt-3">
        <Line
          term="Đang quá hạn"
          figure={formatCount(overdueNow)}
          isBad={overdueNow > 0}
          href={listOf(board, 'dang-qua-han')}
          link="Danh sách, lâu nhất trước"
          note={`chưa giải quyết, tính đến ${formatDay(asOf)}`}
        />
        <Line
          term={`Đến hạn trong ${dueSoon.workingDays} ngày làm việc tới`}
          figure={more ? `hơn ${formatCount(MOST_COUNTED)}` : formatCount(dueSoon.count)}
          isBad={false}
          href={listOf(board, 'sap-den-han')}
          link="Danh sách, gần hạn nhất trước"
          note={`đến hết ngày ${formatDay(dueSoon.until)}`}
        />
      </dl>
    </section>
  );
}

/** The list of single dossiers of the same place and choice. */
function listOf({ place, view }: DossierBoard, loc: DossierListKind): string {
  return dossierListAddress({
    loc,
    'don-vi': place.unit?.key ?? '',
    'linh-vuc': place.field?.key ?? '',
    'lien-thong': view.isLinkedOnly ? 'co' : '',
  });
}

type LineProps = {
  readonly term: string;
  readonly figure: string;
  readonly isBad: boolean;
  readonly href: string;
  readonly link: string;
  readonly note: string;
};

function Line({ term, figure, isBad, href, link, note }: LineProps) {
  return (
    <div className="border-t border-rule py-2.5">
      <dt>{term}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-3">
        <span className={`text-2xl font-semibold tabular-nums ${isBad ? 'text-bad' : ''}`}>
          {figure}
        </span>
        <span className="small">{note}</span>
        <a className="text-sm" href={href}>
          {link}
        </a>
      </dd>
    </div>
  );
}
