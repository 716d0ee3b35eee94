import { Chart } from '@/components/charts/chart';
import type { FunnelDefinition, FunnelPoint } from '@/components/charts/definition';
import { Figure } from '@/components/charts/figure';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { type DossierPart, lateShare, partsBy, totalOf } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { percentOf, type Share } from '@/lib/domain/dossier-counts';
import {
  type FunnelLimit,
  type FunnelPlace,
  funnelLimits,
  funnelPlace,
  funnelVolumes,
} from '@/lib/domain/dossier-funnel';
import { dossierBasisText, formatParts, formatShare } from '@/lib/text/dossier';
import { funnelPlaceText, funnelSentence } from '@/lib/text/dossier-board';
import { formatDay } from '@/lib/text/format';
import { boardAddress } from './board-address';

type FunnelFigureProps = { readonly board: DossierBoard };

type Placed = { readonly part: DossierPart; readonly share: Share; readonly place: FunnelPlace };

const DRAWN = { above: 'veryHigh', below: 'veryLow' } as const;
const LEAST_UNITS = 4;
const CURVE_POINTS = 40;
const percent = (rate: number) => Math.round(rate * 1e4) / 100;

/** Late rates of authorities against how many they resolved, so that few dossiers are not taken for bad work. */
export function FunnelFigure({ board }: FunnelFigureProps) {
  const parts = partsBy(board.cells, 'authorityId', board.units);
  const whole = lateShare(totalOf(parts));
  const centre = whole && whole.whole > 0 ? whole.part / whole.whole : null;
  const placed = centre === null ? [] : parts.flatMap((part) => placedOf(part, centre));
  if (!whole || centre === null || placed.length < LEAST_UNITS) return null;
  const named = (at: FunnelPlace) => placed.filter(({ place }) => place === at).map(nameOf);
  return (
    <section aria-labelledby="pheu" className="board-section">
      <h2 id="pheu">Đơn vị nào thật sự khác mức chung</h2>
      <p className="prose mt-2 mb-4">{funnelSentence(named('veryHigh'), named('veryLow'))}</p>
      <Figure
        title="Tỷ lệ quá hạn và số hồ sơ đã giải quyết của từng đơn vị"
        table={<FunnelTable placed={placed} board={board} />}
        chart={
          <Chart label="Biểu đồ phễu tỷ lệ quá hạn" definition={chartOf(placed, whole, centre)} />
        }
        note="Giới hạn theo phân phối nhị thức quanh tỷ lệ chung: ít hồ sơ thì tỷ lệ dao động nhiều. Tam giác: trên giới hạn 99,8 %; vuông: dưới giới hạn; tròn: trong giới hạn. Trục ngang theo thang logarit."
        source={dossierBasisText[board.basis]}
        asOf={formatDay(board.asOf)}
      />
    </section>
  );
}

const nameOf = ({ part }: Placed) => part.name;

function placedOf(part: DossierPart, centre: number): Placed[] {
  const share = lateShare(part.counts);
  const place = share && funnelPlace(share, centre);
  return share && place ? [{ part, share, place }] : [];
}

function chartOf(placed: readonly Placed[], whole: Share, centre: number): FunnelDefinition {
  const sizes = placed.map(({ share }) => share.whole);
  const volumes = funnelVolumes(Math.min(...sizes) * 0.8, Math.max(...sizes) * 1.2, CURVE_POINTS);
  const curve = (limit: FunnelLimit) => {
    const limits = volumes.map((volume) => funnelLimits(volume, centre, limit));
    return {
      lower: limits.map(({ lower }) => percent(lower)),
      upper: limits.map(({ upper }) => percent(upper)),
    };
  };
  return {
    kind: 'funnel',
    scale: { min: 0, max: Math.max(2 * percent(centre), 1), decimals: 2, unit: '% quá hạn' },
    volumeLabel: 'Số hồ sơ đã giải quyết',
    centre: { value: percent(centre), text: `Mức chung ${formatShare(whole)}` },
    volumes: volumes.map((volume) => Math.round(volume * 10) / 10),
    inner: { label: '95 %', ...curve('inner') },
    outer: { label: '99,8 %', ...curve('outer') },
    points: placed.map(pointOf),
  };
}

const pointOf = ({ part, share, place }: Placed): FunnelPoint => ({
  label: part.name,
  volume: share.whole,
  value: Number(percentOf(share) ?? 0),
  text: `${formatShare(share)} (${formatParts(share)})`,
  place: place === DRAWN.above ? 'above' : place === DRAWN.below ? 'below' : 'within',
});

type FunnelTableProps = FunnelFigureProps & { readonly placed: readonly Placed[] };

function FunnelTable({ placed, board: { place, view } }: FunnelTableProps) {
  const rate = ({ share }: Placed) => share.part / share.whole;
  return (
    <ScrollRegion label="Tỷ lệ quá hạn của từng đơn vị">
      <table className="data">
        <caption>Tỷ lệ quá hạn của từng đơn vị so với giới hạn ngẫu nhiên quanh mức chung.</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col" className="n">
              Quá hạn/đã giải quyết
            </th>
            <th scope="col" className="n">
              Tỷ lệ
            </th>
            <th scope="col">So với mức chung</th>
          </tr>
        </thead>
        <tbody>
          {placed
            .toSorted((one, other) => rate(other) - rate(one))
            .map(({ part, share, place: at }) => (
              <tr key={part.key}>
                <th scope="row">
                  <a href={boardAddress({ unit: part, field: place.field }, view)}>{part.name}</a>
                </th>
                <td className="n">{formatParts(share)}</td>
                <td className="n">{formatShare(share)}</td>
                <td>{funnelPlaceText[at]}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
