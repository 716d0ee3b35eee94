import { AuthorityNotice } from '@/components/authority/authority-notice';
import { LinkChips } from '@/components/ui/link-chips';
import type { LeaderBoard } from '@/lib/domain/leader-board';
import { formatDay } from '@/lib/text/format';
import { boardDaysText, boardVersionsText } from '@/lib/text/leader-board';
import { DossierSection } from './dossier-section';
import { IndexCard } from './index-card';
import { LeaderDownloads } from './leader-downloads';
import { LostSection } from './lost-section';
import { TaskSection } from './task-section';
import { WorstSection } from './worst-section';

/** Where the province stands, why, and who must do what by when: all on one page. */
export function LeaderPage({ board }: { readonly board: LeaderBoard }) {
  const { home, period, periods, defaultPeriod, cards, dossiers, alerts, tasks, today } = board;
  return (
    <div className="leader">
      <header className="leader-head">
        <div>
          <h1>{home.name}: tổng quan điều hành</h1>
          <p className="small">
            {boardDaysText(board)}
            <span className="print-only">
              {' '}
              In ngày {formatDay(today)}. {boardVersionsText(board)}.
            </span>
          </p>
        </div>
        <LinkChips
          label="Năm"
          links={periods.map((one) => ({
            href: one === defaultPeriod ? '/lanh-dao' : `/lanh-dao?nam=${one}`,
            label: one,
            isCurrent: one === period,
          }))}
        />
      </header>
      <AuthorityNotice authority={home} />
      <div className="leader-cards">
        {cards.map((card) => (
          <IndexCard key={card.history.indicator.slug} card={card} board={board} />
        ))}
      </div>
      <div className="leader-rest">
        <DossierSection dossiers={dossiers} alerts={alerts} home={home.name} />
        <TaskSection tasks={tasks} today={today} />
        <LostSection board={board} />
        {dossiers && <WorstSection worst={board.worst} dossiers={dossiers} />}
      </div>
      <LeaderDownloads board={board} />
    </div>
  );
}
