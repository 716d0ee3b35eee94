import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import type { DossierBoard, NamedRun } from '@/lib/domain/dossier-board-view';
import { formatParts, formatShare } from '@/lib/text/dossier';
import { runText } from '@/lib/text/dossier-board';
import { formatCount, formatPoints } from '@/lib/text/format';
import { boardAddress } from './board-address';
import { BoardDownloads } from './board-downloads';
import { dossierListAddress } from './dossier-address';

type RunSectionProps = { readonly board: DossierBoard };

/** "Thường xuyên trễ hẹn": above the limit in so many months running, fields first, then their procedures. */
export function RunSection({ board }: RunSectionProps) {
  const { runs, limits } = board;
  if (runs === null) return null;
  return (
    <section aria-labelledby="thuong-xuyen" className="board-section">
      <h2 id="thuong-xuyen">Thường xuyên trễ hẹn</h2>
      <p className="prose small mt-2">
        Quá hạn trên {formatPoints(String(limits.lateLimit))} % số đã giải quyết trong{' '}
        {limits.runLength} tháng liền trở lên, mỗi tháng từ {limits.minimumVolume} hồ sơ; xét 12
        tháng gần nhất của kỳ. Dòng ghi “vượt mức ngẫu nhiên”: số quá hạn nhiều đến mức khó do tình
        cờ.
      </p>
      {runs.length === 0 ? (
        <p className="mt-3">
          Không có lĩnh vực, thủ tục nào thường xuyên trễ hẹn trong thời gian này.
        </p>
      ) : (
        <>
          <RunTable board={board} kind="field" title="Lĩnh vực" />
          <RunTable board={board} kind="procedure" title="Thủ tục" />
          <BoardDownloads board={board} table="thuong-xuyen" of="thường xuyên trễ hẹn" />
        </>
      )}
    </section>
  );
}

/** Each by its latest run. */
type RunTableProps = RunSectionProps & {
  readonly kind: NamedRun['kind'];
  readonly title: string;
};

const MOST_SHOWN = 12;

function RunTable({ board, kind, title }: RunTableProps) {
  const ofKind = (board.runs ?? []).filter((run) => run.kind === kind);
  const all = ofKind.filter(
    ({ run }, at) => ofKind.findIndex((one) => one.run.key === run.key) === at,
  );
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST_SHOWN);
  return (
    <ScrollRegion label={`Thường xuyên trễ hẹn: ${title}`}>
      <table className="data runs mt-3 min-w-2xl">
        <WideCaption>
          {title} thường xuyên trễ hẹn
          {all.length > shown.length && `: ${shown.length} trong ${all.length}, chưa dứt trước`}.
        </WideCaption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">Kéo dài</th>
            <th scope="col" className="n">
              Quá hạn/đã giải quyết
            </th>
            <th scope="col" className="n">
              Còn quá hạn
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((named) => (
            <RunRow key={`${named.run.key} ${named.run.from}`} board={board} named={named} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function RunRow({ board, named }: RunSectionProps & { readonly named: NamedRun }) {
  const { run, field, kind } = named;
  const share = { part: run.late, whole: run.resolved };
  return (
    <tr>
      <th scope="row" className="min-w-44">
        <a href={hrefOf(board, named)}>{named.name}</a>
        {kind === 'procedure' && <span className="small block">{field.name}</span>}
      </th>
      <td>
        {runText(named)}
        <span className="small block">
          {run.isOngoing ? 'chưa dứt' : 'đã dứt'}
          {run.isBeyondChance && ', vượt mức ngẫu nhiên'}
        </span>
      </td>
      <td className="n">
        <span className="font-semibold text-bad">{formatShare(share)}</span>
        <span className="small block">{formatParts(share)}</span>
      </td>
      <td className="n">{formatCount(run.overdue)}</td>
    </tr>
  );
}

/** A field leads to its page, a procedure to what is overdue of it. */
function hrefOf({ place, view }: DossierBoard, { field, procedure }: NamedRun): string {
  if (procedure === null) return boardAddress({ unit: place.unit, field }, view);
  return dossierListAddress({
    loc: 'dang-qua-han',
    'don-vi': place.unit?.key ?? '',
    'linh-vuc': field.key,
    'thu-tuc': procedure,
    'lien-thong': view.isLinkedOnly ? 'co' : '',
  });
}
