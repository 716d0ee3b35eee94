import { StepDoneNote } from '@/components/release/step-done-note';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField, TextField } from '@/components/ui/fields';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { openDossierRelease } from '@/lib/actions/dossier-release';
import { dossierReleaseKey } from '@/lib/domain/dossier-release';
import type { DossierSources, DossierWork } from '@/lib/domain/dossier-work';
import type { StepDone } from '@/lib/domain/step-done';
import { formatDossierPeriod, ILLUSTRATIVE } from '@/lib/text/dossier';
import { capitalised, formatCount, formatDay } from '@/lib/text/format';
import { releaseStatusText } from '@/lib/text/release';
import { DossierFactFields } from './dossier-fact-fields';
import { stretchChoices } from './period-choices';

type DossierWorkPageProps = {
  readonly works: readonly DossierWork[];
  /** Null for those who do not open results. */
  readonly sources: DossierSources | null;
  /** Whether this person sends files of dossiers. */
  readonly mayImport: boolean;
  readonly thisYear: string;
  readonly done: StepDone | null;
};

/** Every period's dossier results: how far each has come, and how to begin one. */
export function DossierWorkPage(props: DossierWorkPageProps) {
  const { works, sources, mayImport, thisYear, done } = props;
  return (
    <>
      <StepDoneNote done={done} />
      <h1>Kết quả giải quyết hồ sơ</h1>
      <p className="prose mt-3">
        Mỗi kỳ một bộ số theo biểu II.06a (Thông tư 01/2020/TT-VPCP), nhập từ báo cáo hoặc tổng hợp
        từ từng hồ sơ của hệ thống một cửa. Công bố ngay khi lãnh đạo bấm; kỳ hồ sơ không đặt lịch.
      </p>
      {mayImport && (
        <p className="mt-3">
          <a href="/nhap-lieu/ho-so/tep">Nhập tệp hồ sơ của hệ thống một cửa</a>
        </p>
      )}
      <section className="mt-6">
        <h2>Các kỳ</h2>
        {works.length === 0 ? <p className="mt-2">Chưa có kỳ nào.</p> : <Works works={works} />}
      </section>
      {sources && <Opening sources={sources} thisYear={thisYear} />}
    </>
  );
}

function Works({ works }: { readonly works: readonly DossierWork[] }) {
  return (
    <ScrollRegion label="Các kỳ hồ sơ">
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">Kỳ</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Đơn vị đã có số</th>
            <th scope="col" className="n">
              Dòng báo cáo
            </th>
            <th scope="col" className="n">
              Dòng từ hồ sơ
            </th>
            <th scope="col">Số liệu đến</th>
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <Work key={work.id} work={work} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Work({ work }: { readonly work: DossierWork }) {
  const { units, report, cases } = work;
  return (
    <tr>
      <th scope="row">
        <a href={`/nhap-lieu/ho-so/${dossierReleaseKey(work)}`}>
          {capitalised(formatDossierPeriod(work.period))}
          {work.version > 1 && `, bản ${work.version}`}
        </a>
        {work.isIllustrative && <span className="small block">{ILLUSTRATIVE}</span>}
      </th>
      <td>
        <a href={`/duyet/ho-so/${dossierReleaseKey(work)}`}>{releaseStatusText[work.status]}</a>
      </td>
      <td>
        {units.expected === 0 ? formatCount(units.filled) : `${units.filled}/${units.expected}`}
      </td>
      <td className="n">{formatCount(report)}</td>
      <td className="n">{formatCount(cases)}</td>
      <td>{formatDay(work.asOf)}</td>
    </tr>
  );
}

type OpeningProps = { readonly sources: DossierSources; readonly thisYear: string };

/** Opens a draft; for a period already published the draft is a correction. */
function Opening({ sources, thisYear }: OpeningProps) {
  return (
    <section id="mo-ky" className="mt-12 border-t border-rule pt-6">
      <h2>Mở kỳ</h2>
      <p className="prose mt-2 mb-4">
        Kỳ đã công bố thì bản mở ra là bản đính chính: bắt đầu bằng số liệu của bản đang công bố, và
        phải ghi rõ lý do cho người đọc trước khi trình.
      </p>
      <ActionForm action={openDossierRelease} submit="Mở kỳ">
        <TextField
          name="year"
          label="Năm"
          inputMode="numeric"
          defaultValue={thisYear}
          maxLength={4}
          width={4}
        />
        <SelectField name="stretch" label="Phần của năm" choices={stretchChoices} />
        <DossierFactFields sources={sources} />
      </ActionForm>
    </section>
  );
}
