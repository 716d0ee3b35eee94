import { ImportHistory } from '@/components/score/import-history';
import { ActionForm } from '@/components/ui/action-form';
import { FileField } from '@/components/ui/fields';
import { uploadAnnex } from '@/lib/actions/annex-import';
import type { AnnexDesk } from '@/lib/domain/annex-view';
import { formatCount, formatDay } from '@/lib/text/format';
import { AnnexFields, annexDeskAddress } from './annex-steps';
import { IllustrativeTasks } from './illustrative-tasks';
import { directiveAddress, taskListAddress } from './task-list-address';

/** Where the annex tables of an order come in and go out. */
export function AnnexDeskPage({ order, imports, tasks }: AnnexDesk) {
  const of = { 'van-ban': String(order.directiveId) };
  return (
    <>
      <p className="small">
        <a href={directiveAddress(order.directiveId)}>Văn bản {order.number}</a>
      </p>
      <h1>
        Tệp phụ lục: {order.number} ngày {formatDay(order.issuedOn)}
      </h1>
      <IllustrativeTasks isShown={order.isIllustrative} />
      <section className="mt-6">
        <h2>Tải phụ lục lên</h2>
        <p className="prose mt-2 mb-4">
          Bảng phụ lục như đang có trong Excel hoặc Word: TT, nhiệm vụ, đơn vị chủ trì, đơn vị phối
          hợp, thời hạn, sản phẩm; có thể thêm người chịu trách nhiệm, chỉ số hoặc tiêu chí, kỳ gốc,
          điểm kỳ vọng. Chưa có gì được ghi cho đến khi bạn xem trước và bấm Nhập. Nhập lại cùng một
          tệp không tạo nhiệm vụ trùng: mỗi dòng là nhiệm vụ theo số TT của văn bản này.
        </p>
        <ActionForm action={uploadAnnex} submit="Tải lên">
          <AnnexFields order={order} />
          <FileField
            name="file"
            label="Tệp phụ lục"
            hint="Excel (.xlsx) hoặc Word (.docx), tối đa 5 MB, không có macro"
            accept=".xlsx,.docx"
            largestMegabytes={5}
          />
        </ActionForm>
      </section>
      {tasks > 0 && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Tải phụ lục về</h2>
          <p className="prose mt-2">
            {formatCount(tasks)} nhiệm vụ của văn bản. Mỗi lần tải được ghi vào nhật ký. Tệp tải về
            có thể sửa rồi nhập lại.
          </p>
          <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
            <a href={taskListAddress(of, '/nhiem-vu/tep.xlsx')} download>
              Tải về Excel (.xlsx)
            </a>
            <a href={taskListAddress(of, '/nhiem-vu/tep.docx')} download>
              Tải về Word (.docx)
            </a>
          </p>
        </section>
      )}
      <section className="mt-10 border-t border-rule pt-6">
        <h2>Các lần nhập tệp</h2>
        <ImportHistory desk={annexDeskAddress(order)} imports={imports} canImport />
      </section>
    </>
  );
}
