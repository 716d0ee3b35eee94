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
  /** For those who see all of a province that has no published result yet. */
  readonly isProvince: boolean;
};

/** What somebody of one unit may see: that unit's dossiers and its tasks. */
export function MemberPage({ dossiers, tasks, today, home, isProvince }: MemberPageProps) {
  return (
    <>
      <h1>{dossiers ? placeName(dossiers.place, home) : 'Đơn vị của tôi'}</h1>
      {isProvince ? (
        <NoIndices home={home} />
      ) : (
        <p className="prose small">
          Hồ sơ và nhiệm vụ của đơn vị. Chỉ số của tỉnh đã công bố ở <a href="/">trang đầu</a>.
        </p>
      )}
      {dossiers ? (
        <>
          {dossiers.isIllustrative && <IllustrativeBanner />}
          <BoardCards board={dossiers} home={home} />
          <p className="mt-3">
            <a href="/lanh-dao/ho-so">{isProvince ? 'Hồ sơ của tỉnh' : 'Hồ sơ của đơn vị'}</a>
          </p>
        </>
      ) : (
        <p className="prose mt-6">Chưa có dữ liệu hồ sơ của {isProvince ? home : 'đơn vị'}.</p>
      )}
      <div className="mt-8">
        <TaskSection tasks={tasks} today={today} />
      </div>
    </>
  );
}

/** A province begun by a merger has no index of its own yet: that is said, and nothing is put in its place. */
function NoIndices({ home }: Pick<MemberPageProps, 'home'>) {
  return (
    <p className="note prose mt-3">
      Chưa có kết quả chỉ số nào được công bố cho {home}, nên chưa có điểm, hạng, chỉ tiêu và nội
      dung mất điểm để hiện ở đây.{' '}
      <a href="/lanh-dao/sap-nhap">Số liệu của các tỉnh trước sáp nhập</a> được đặt bên cạnh, không
      thay cho số của tỉnh.
    </p>
  );
}
