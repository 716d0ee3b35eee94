import { LinkChips } from '@/components/ui/link-chips';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { type DossierBoard, levelOf } from '@/lib/domain/dossier-board-view';
import { heatRows } from '@/lib/domain/dossier-heat-rows';
import type { DossierMeasure, DossierView } from '@/lib/domain/dossier-view';
import { toDossierQuery } from '@/lib/domain/dossier-view';
import {
  dossierLevelText,
  dossierMeasureNote,
  dossierMeasureText,
  stretchText,
} from '@/lib/text/dossier-board';
import { boardAddress, boardPath } from './board-address';
import { BoardDownloads } from './board-downloads';
import { HeatCell } from './heat-cell';
import { HeatKey } from './heat-key';

type HeatMapProps = { readonly board: DossierBoard };

/** Authority by field, every figure printed: a table that sorts, shaded. */
export function HeatMap({ board }: HeatMapProps) {
  const { view, place, stretch } = board;
  const map = heatRows(board);
  if (map.fields.length === 0 || map.units.length === 0) return null;
  return (
    <section aria-labelledby="ban-do" className="board-section is-wide" id="bang">
      <h2 id="ban-do">Đơn vị và lĩnh vực</h2>
      <div className="flex flex-wrap gap-x-8">
        <MeasureChips board={board} />
        <LevelChips board={board} />
      </div>
      <div className="mt-3">
        <HeatKey measure={view.measure} limits={board.limits} />
      </div>
      <ScrollRegion label="Bản đồ nhiệt đơn vị và lĩnh vực">
        <table className="data heat mt-2">
          <WideCaption>
            {dossierMeasureNote[view.measure]}, {stretchText(stretch)}. Chọn một ô để xem thủ tục và
            hồ sơ phía sau; bảng cuộn ngang nếu không đủ chỗ.
          </WideCaption>
          <thead>
            <tr>
              <SortHead label="Đơn vị" sort="don-vi" board={board} />
              <SortHead label="Tổng" sort={null} board={board} />
              {map.fields.map((field) => (
                <SortHead
                  key={field.key}
                  label={field.name}
                  sort={field.key}
                  board={board}
                  isTurned
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {map.units.map((unit) => (
              <tr key={unit.key}>
                <th scope="row">
                  <a href={boardAddress({ unit, field: place.field }, view)}>{unit.name}</a>
                </th>
                <HeatCell {...map} counts={unit.counts} measure={view.measure} />
                {map.fields.map((field) => (
                  <HeatCell
                    key={field.key}
                    {...map}
                    counts={unit.cells.get(field.key)}
                    measure={view.measure}
                    href={boardAddress({ unit, field }, view)}
                    label={`${unit.name}, ${field.name}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Cộng</th>
              <HeatCell {...map} counts={map.total} measure={view.measure} />
              {map.fields.map((field) => (
                <HeatCell
                  key={field.key}
                  {...map}
                  counts={field.counts}
                  measure={view.measure}
                  href={boardAddress({ unit: null, field }, view)}
                  label={`Mọi đơn vị, ${field.name}`}
                />
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <BoardDownloads board={board} table="ban-do" of="đơn vị và lĩnh vực" />
    </section>
  );
}

const MEASURES: readonly DossierMeasure[] = ['rate', 'count', 'overdue'];

/** The same page, another way: everything else in the address stays. */
const changed = ({ place, view }: DossierBoard, change: Partial<DossierView>) =>
  `${boardPath(place)}${toDossierQuery({ ...view, ...change })}#bang`;

function MeasureChips({ board }: HeatMapProps) {
  return (
    <LinkChips
      label="Số in trong ô"
      links={MEASURES.map((measure) => ({
        href: changed(board, { measure, sort: null }),
        label: dossierMeasureText[measure],
        isCurrent: board.view.measure === measure,
      }))}
    />
  );
}

function LevelChips({ board }: HeatMapProps) {
  const levels = [...new Set(board.units.map(levelOf))].filter((level) => level !== null);
  if (levels.length < 2) return null;
  return (
    <LinkChips
      label="Cấp đơn vị"
      links={[null, ...levels].map((level) => ({
        href: changed(board, { level }),
        label: level ? dossierLevelText[level] : 'Mọi cấp',
        isCurrent: board.view.level === level,
      }))}
    />
  );
}

type SortHeadProps = HeatMapProps & {
  readonly label: string;
  /** Null: the page's own order, by all fields together. */
  readonly sort: string | null;
  readonly isTurned?: boolean;
};

function SortHead({ board, label, sort, isTurned = false }: SortHeadProps) {
  const isSorted = board.view.sort === sort;
  const order = sort === 'don-vi' ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? order : 'none'}
      className={isTurned ? 'turned' : undefined}
    >
      <a href={changed(board, { sort })}>
        {label}
        {isSorted && <span aria-hidden="true"> {order === 'ascending' ? '↑' : '↓'}</span>}
      </a>
    </th>
  );
}
