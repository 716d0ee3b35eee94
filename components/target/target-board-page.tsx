import { TrendFigure } from '@/components/score/trend-figure';
import { TableDownloads } from '@/components/ui/table-downloads';
import type { IndicatorHistory } from '@/lib/domain/history-view';
import { type TargetBoard, type TargetLine, targetKey } from '@/lib/domain/target-board';
import { formatInstantDay, formatPeriod } from '@/lib/text/format';
import { targetWords } from '@/lib/text/target';
import { seenVerdictText } from '@/lib/text/target-verdict';
import { RealismSection } from './realism-section';
import { TargetBoardTable } from './target-board-table';
import { VerdictMark } from './verdict-mark';
import { VerdictRules } from './verdict-rules';

/** Every target of the home province: where it stands, why, and what it would take. */
export function TargetBoardPage(board: TargetBoard) {
  const { authority, lines, histories } = board;
  return (
    <>
      <p>
        <a href="/lanh-dao">Bảng lãnh đạo</a>
      </p>
      <h1 className="mt-2">Mục tiêu của {authority.name}</h1>
      <p className="prose mt-3">
        Mỗi mục tiêu đứng ở đúng năm của nó, cả khi chưa có kết quả. Đánh giá theo một công thức
        chung, từ kết quả đã công bố; ghi đè phải có lý do và luôn được ghi rõ.
      </p>
      <VerdictRules />
      {lines.length === 0 ? (
        <p className="mt-6">
          Chưa có mục tiêu bằng số nào. Người nhập liệu thêm mục tiêu ở{' '}
          <a href="/danh-muc/chi-tieu">danh mục chỉ tiêu</a>.
        </p>
      ) : (
        <section className="mt-8" aria-label="Tất cả mục tiêu">
          <TargetBoardTable lines={lines} />
          <TableDownloads file="/lanh-dao/muc-tieu/tep/muc-tieu">Tải bảng này</TableDownloads>
          <p className="small mt-2">Số liệu đến {formatInstantDay(board.readAt)}.</p>
        </section>
      )}
      {histories.map((history) => (
        <IndicatorSection
          key={history.indicator.slug}
          history={history}
          board={board}
          lines={lines.filter(({ indicator }) => indicator.slug === history.indicator.slug)}
        />
      ))}
    </>
  );
}

type IndicatorSectionProps = {
  readonly history: IndicatorHistory;
  readonly board: TargetBoard;
  readonly lines: readonly TargetLine[];
};

function IndicatorSection({ history, board, lines }: IndicatorSectionProps) {
  const { authority, readAt, mayOverride } = board;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>{history.indicator.name}</h2>
      <div className="mt-3">
        <TrendFigure
          history={history}
          slug={authority.slug}
          name={authority.name}
          readOn={formatInstantDay(readAt)}
        />
      </div>
      {lines.map((line) => (
        <article key={line.id} className="keep mt-8">
          <h3 className="font-semibold">
            {line.indicator.name} {formatPeriod(line.target.period)}:{' '}
            {targetWords(line.target, line.indicator.unit)} – <VerdictMark {...line} />
          </h3>
          <p className="prose mt-1">{seenVerdictText(line)}</p>
          <RealismSection line={line} />
          <p className="mt-3">
            <a href={`/lanh-dao/muc-tieu/${targetKey(line)}`}>
              {mayOverride ? 'Xem riêng, ghi đè đánh giá' : 'Xem riêng'}
              <span className="sr-only">
                {' '}
                của {line.indicator.name} {line.target.period}
              </span>
            </a>
          </p>
        </article>
      ))}
    </section>
  );
}
