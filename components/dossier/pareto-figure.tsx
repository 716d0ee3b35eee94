import { Chart } from '@/components/charts/chart';
import type { ParetoDefinition } from '@/components/charts/definition';
import { Figure } from '@/components/charts/figure';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { type ParetoRow, paretoOf } from '@/lib/domain/dossier-worst';
import { dossierBasisText } from '@/lib/text/dossier';
import { listed, wholePercent } from '@/lib/text/dossier-board';
import { formatCount, formatDay } from '@/lib/text/format';
import { type BoardParts, boardParts } from './board-parts';

type ParetoFigureProps = { readonly board: DossierBoard };

const MOST_DRAWN = 10;
const NAMED = 3;
const NUMBERS = ['', '', 'Hai', 'Ba'] as const;

/** Which few parts make most of what is late. */
export function ParetoFigure({ board }: ParetoFigureProps) {
  const { noun, parts, hrefOf } = boardParts(board);
  const rows = paretoOf(parts);
  if (rows.length < 2) return null;
  return (
    <Figure
      title={finding(rows, noun)}
      table={<ParetoTable rows={rows} noun={noun} hrefOf={hrefOf} />}
      chart={<Chart label={`Biểu đồ Pareto theo ${noun}`} definition={paretoChart(rows, noun)} />}
      note="Hồ sơ quá hạn gồm hồ sơ giải quyết quá hạn trong kỳ và hồ sơ còn đang quá hạn ở cuối kỳ."
      source={dossierBasisText[board.basis]}
      asOf={formatDay(board.asOf)}
    />
  );
}

/** "Ba lĩnh vực Đất đai, … và … chiếm 71 % số hồ sơ quá hạn". */
function finding(rows: readonly ParetoRow[], noun: string): string {
  const worst = rows.slice(0, NAMED);
  const share = wholePercent(worst.at(-1)?.cumulative ?? 1);
  if (noun === 'thủ tục') {
    return `${NUMBERS[worst.length]} thủ tục nhiều hồ sơ quá hạn nhất chiếm ${share} tổng số`;
  }
  const names = listed(worst.map(({ part }) => part.name));
  return `${NUMBERS[worst.length]} ${noun} nhiều hồ sơ quá hạn nhất, ${names}, chiếm ${share} tổng số`;
}

function paretoChart(rows: readonly ParetoRow[], noun: string): ParetoDefinition {
  const drawn = rows.length > MOST_DRAWN + 1 ? rows.slice(0, MOST_DRAWN) : rows;
  const rest = rows.slice(drawn.length);
  const last = {
    label: `${rest.length} ${noun} khác`,
    share: rest.reduce((sum, { share }) => sum + share, 0),
    cumulative: 1,
    count: rest.reduce((sum, { count }) => sum + count, 0),
  };
  return {
    kind: 'pareto',
    barLabel: 'Hồ sơ quá hạn, % của tổng số',
    lineLabel: 'Cộng dồn',
    rows: [
      ...drawn.map(({ part, ...row }) => ({ ...row, label: part.name })),
      ...(rest.length > 0 ? [last] : []),
    ].map(({ label, share, cumulative, count }) => ({
      label,
      share: share * 100,
      cumulative: cumulative * 100,
      text: formatCount(count),
      cumulativeText: wholePercent(cumulative),
    })),
  };
}

type ParetoTableProps = Pick<BoardParts, 'noun' | 'hrefOf'> & {
  readonly rows: readonly ParetoRow[];
};

function ParetoTable({ rows, noun, hrefOf }: ParetoTableProps) {
  return (
    <ScrollRegion label="Số hồ sơ quá hạn">
      <table className="data">
        <caption>Số hồ sơ quá hạn theo {noun}, nhiều nhất trước.</caption>
        <thead>
          <tr>
            <th scope="col" className="first-letter:uppercase">
              {noun}
            </th>
            <th scope="col" className="n">
              Quá hạn
            </th>
            <th scope="col" className="n">
              Của tổng số
            </th>
            <th scope="col" className="n">
              Cộng dồn
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, count, share, cumulative }) => (
            <tr key={part.key}>
              <th scope="row">
                <a href={hrefOf(part)}>{part.name}</a>
              </th>
              <td className="n">{formatCount(count)}</td>
              <td className="n">{wholePercent(share)}</td>
              <td className="n">{wholePercent(cumulative)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
