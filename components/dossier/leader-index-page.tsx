import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { placeName, stretchText } from '@/lib/text/dossier-board';
import { dossierSentence } from '@/lib/text/dossier-sentence';
import { IllustrativeBanner } from './illustrative-banner';

type LeaderIndexPageProps = { readonly board: DossierBoard | null; readonly home: string };

/** Where leaders begin. */
export function LeaderIndexPage({ board, home }: LeaderIndexPageProps) {
  return (
    <>
      <h1>Dành cho lãnh đạo</h1>
      <section className="mt-8 max-w-3xl border-t-4 border-accent pt-3" aria-labelledby="ho-so">
        <h2 id="ho-so">
          <a href="/lanh-dao/ho-so">Hồ sơ thủ tục hành chính</a>
        </h2>
        <p className="mt-2">
          Nơi nào, lĩnh vực nào quá hạn; từ bao giờ, vì sao; hồ sơ nào phải thúc ngay.
        </p>
        {board && (
          <p className="mt-3">
            {dossierSentence({
              name: placeName(board.place, home),
              period: stretchText(board.stretch),
              counts: board.total,
            })}
          </p>
        )}
        {board?.isIllustrative && <IllustrativeBanner />}
        <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <a href="/lanh-dao/ho-so/danh-sach?loc=dang-qua-han">Hồ sơ đang quá hạn</a>
          </li>
          <li>
            <a href="/lanh-dao/ho-so/danh-sach?loc=sap-den-han">Hồ sơ sắp đến hạn</a>
          </li>
        </ul>
      </section>
    </>
  );
}
