import type { RowExample } from '@/lib/domain/method-examples';
import { rankArithmetic } from '@/lib/domain/method-examples';
import type { MethodView } from '@/lib/domain/method-view';
import { formatPeriod, formatRank } from '@/lib/text/format';
import { scoreText } from '@/lib/text/indicator';
import { tiedText } from '@/lib/text/ranking';
import { MethodSection, WorkedExample } from './method-section';

type MethodRankProps = { readonly examples: MethodView['examples'] };

/** How a rank is counted, out of how many, and what equals share. */
export function MethodRank({ examples: { rank, tie } }: MethodRankProps) {
  return (
    <MethodSection id="hang" title="Hạng">
      <div className="prose space-y-3">
        <p>
          Hạng của một nơi là số nơi có điểm cao hơn, cộng một. Hạng luôn đi cùng mẫu số: “17/61” là
          đứng thứ 17 trong 61 nơi có điểm. Mẫu số đếm những nơi có điểm, không đếm những nơi có tên
          mà không có điểm; với hạng công bố, mẫu số giữ như nguồn in.
        </p>
        <p>
          Bằng điểm thì đồng hạng, và hạng sau đó được bỏ qua: 1, 2, 2, 4. Bằng nhau là bằng nhau ở
          đúng số chữ số đã công bố. Bảng mới có một phần thì không được tính hạng, chỉ giữ hạng như
          nguồn in.
        </p>
      </div>
      {rank && <RankExample example={rank} />}
      {tie ? <TieExample example={tie} /> : <NoTie />}
    </MethodSection>
  );
}

function RankExample({ example }: { readonly example: RowExample }) {
  const { ranking, row } = example;
  const { indicator, release } = ranking;
  const { listed, scored, above } = rankArithmetic(example);
  if (row.points === null || row.place === null || above === null) return null;
  return (
    <WorkedExample>
      {indicator.name} {formatPeriod(release.period)}: danh sách có {listed} tỉnh, thành phố,{' '}
      {scored} nơi có điểm. {above} nơi có điểm cao hơn {row.name} (
      {scoreText(row.points, indicator.unit, indicator.scaleMax)}), nên {row.name} đứng thứ {above}{' '}
      + 1 = {above + 1}: hạng {formatRank(row.place.rank, row.place.outOf)}.
    </WorkedExample>
  );
}

function TieExample({ example: { ranking, row } }: { readonly example: RowExample }) {
  const sharing = ranking.rows.filter(({ place }) => place && place.rank === row.place?.rank);
  if (!row.place) return null;
  return (
    <WorkedExample>
      {ranking.indicator.name} {ranking.release.period}:{' '}
      {sharing.map(({ name }) => name).join(' và ')} cùng hạng{' '}
      {formatRank(row.place.rank, row.place.outOf)}, {tiedText}.
    </WorkedExample>
  );
}

function NoTie() {
  return (
    <p className="small prose">
      Trong số liệu đang công bố chưa có hai nơi nào đồng hạng, nên chưa có ví dụ thật.
    </p>
  );
}
