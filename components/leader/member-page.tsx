import { BoardCards } from '@/components/dossier/board-cards';
import { IllustrativeBanner } from '@/components/dossier/illustrative-banner';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import type { BoardTasks } from '@/lib/domain/leader-board';
import { placeName } from '@/lib/text/dossier-board';
import { TaskSection } from './task-section';

type MemberPageProps = {
  readonly dossiers: DossierBoard | null;
  readonly tasks: BoardTasks;
  readonly today: string;
  readonly home: string;
};

/** What somebody of one unit may see: that unit's dossiers and its tasks. */
export function MemberPage({ dossiers, tasks, today, home }: MemberPageProps) {
  return (
    <>
      <h1>{dossiers ? placeName(dossiers.place, home) : 'Đơn vị của tôi'}</h1>
      <p className="prose small">
        Hồ sơ và nhiệm vụ của đơn vị. Chỉ số của tỉnh đã công bố ở <a href="/">trang đầu</a>.
      </p>
      {dossiers ? (
        <>
          {dossiers.isIllustrative && <IllustrativeBanner />}
          <BoardCards board={dossiers} home={home} />
          <p className="mt-3">
            <a href="/lanh-dao/ho-so">Hồ sơ của đơn vị</a>
          </p>
        </>
      ) : (
        <p className="prose mt-6">Chưa có dữ liệu hồ sơ của đơn vị.</p>
      )}
      <div className="mt-8">
        <TaskSection tasks={tasks} today={today} />
      </div>
    </>
  );
}
