import { LinkChips } from '@/components/ui/link-chips';
import type { Briefing } from '@/lib/domain/briefing';
import { BRIEFING, briefingDocument } from '@/lib/text/briefing';
import { capitalised, formatPeriod } from '@/lib/text/format';
import { briefingCharts } from './briefing-charts';
import { DocumentSheet } from './document-sheet';

const PATH = '/lanh-dao/tom-tat';

/** The briefing as it will be printed, and the two files of it. */
export function BriefingPage({ briefing }: { readonly briefing: Briefing }) {
  const { period, periods, defaultPeriod } = briefing.board;
  const query = period === defaultPeriod ? '' : `?nam=${period}`;
  return (
    <>
      <div className="no-print">
        <nav aria-label="Cấp trên" className="small">
          <a href="/lanh-dao">Lãnh đạo</a>
        </nav>
        <h1 className="mt-1">{BRIEFING}</h1>
        <p className="prose mt-3">
          Lập từ số liệu đang hiển thị ở trang lãnh đạo, theo thể thức Nghị định 30/2020/NĐ-CP. Tệp
          Word để sửa và trình ký, tệp PDF để đọc và in; trang này cũng in được ra giấy A4.
        </p>
        <p className="mt-4 flex flex-wrap gap-3">
          <a className="button official-download" download href={`${PATH}/tep.docx${query}`}>
            Tải tệp Word (.docx)
          </a>
          <a
            className="button is-quiet official-download"
            download
            href={`${PATH}/tep.pdf${query}`}
          >
            Tải tệp PDF
          </a>
        </p>
        <LinkChips
          label="Năm của các chỉ số"
          links={periods.map((one) => ({
            href: one === defaultPeriod ? PATH : `${PATH}?nam=${one}`,
            label: capitalised(formatPeriod(one)),
            isCurrent: one === period,
          }))}
        />
      </div>
      <DocumentSheet document={briefingDocument(briefing)} charts={briefingCharts(briefing)} />
    </>
  );
}

/** Where no release is published, and so nothing to report. */
export function NoBriefing() {
  return (
    <>
      <h1>{BRIEFING}</h1>
      <p className="prose mt-3">
        Chưa có đợt công bố nào có số liệu của đơn vị, nên chưa lập được báo cáo.
      </p>
    </>
  );
}
