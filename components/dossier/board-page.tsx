import type { DossierAlertHeadline, DossierBoard } from '@/lib/domain/dossier-board-view';
import { AlertHeadlines } from './alert-headlines';
import { ApologySection } from './apology-section';
import { BoardCards } from './board-cards';
import { BoardHead } from './board-head';
import { CauseSection } from './cause-section';
import { DueSection } from './due-section';
import { FunnelFigure } from './funnel-figure';
import { HeatMap } from './heat-map';
import { LeadSection } from './lead-section';
import { ParetoFigure } from './pareto-figure';
import { PartTable } from './part-table';
import { RatesFigure } from './rates-figure';
import { RunSection } from './run-section';

type DossierBoardPageProps = {
  readonly board: DossierBoard;
  /** The province's name. */
  readonly home: string;
  /** Alerts nobody has said anything to; null where there are none to show here. */
  readonly alerts?: DossierAlertHeadline | null;
};

/** What leaders look at to end late dossiers: figures first, then where, since when and why. */
export function DossierBoardPage({ board, home, alerts = null }: DossierBoardPageProps) {
  const { unit, field } = board.place;
  return (
    <>
      <BoardHead board={board} home={home} />
      <BoardCards board={board} home={home} />
      <div className="board-section board-pair is-wide-first">
        <RatesFigure board={board} />
        {board.basis === 'cases' && (
          <div>
            <DueSection board={board} />
            {alerts && <AlertHeadlines alerts={alerts} />}
          </div>
        )}
      </div>
      {!unit && !field && <HeatMap board={board} />}
      <div className="board-section">
        <ParetoFigure board={board} />
      </div>
      <PartTable board={board} />
      {!unit && <FunnelFigure board={board} />}
      <RunSection board={board} />
      <div className="board-section board-pair">
        <CauseSection board={board} />
        <ApologySection board={board} />
      </div>
      <LeadSection board={board} />
      {board.basis === 'report' && (
        <p className="prose small mt-6">
          Báo cáo chỉ có số tổng. Danh sách hồ sơ, diễn biến theo tháng, thủ tục thường xuyên trễ
          hẹn, phiếu xin lỗi và hồ sơ liên thông hiện ở đây khi có dữ liệu từng hồ sơ.
        </p>
      )}
    </>
  );
}

/** Where neither dossiers nor a published report are there yet. */
export function NoBoard() {
  return (
    <>
      <h1>Hồ sơ thủ tục hành chính</h1>
      <p className="prose mt-3">
        Chưa có dữ liệu từng hồ sơ, cũng chưa có báo cáo nào được công bố. Số liệu hiện ở đây sau
        lần nhập tệp hồ sơ hoặc công bố báo cáo đầu tiên.
      </p>
    </>
  );
}
