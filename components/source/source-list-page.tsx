import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { addSource, editSource } from '@/lib/actions/source';
import { type KeptSource, seenSource } from '@/lib/domain/source-edit';
import { formatCount, formatPartialDay } from '@/lib/text/format';

type SourceListPageProps = {
  readonly sources: readonly KeptSource[];
  /** The one to edit, as the address says. */
  readonly chosen: KeptSource | null;
};

/** The pages and documents that figures are read in, for those who keep the list. */
export function SourceListPage({ sources, chosen }: SourceListPageProps) {
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a>
      </p>
      <h1 className="mt-2">Nguồn</h1>
      <section className="mt-6" aria-labelledby="form">
        <h2 id="form">{chosen ? `Sửa nguồn ${chosen.code}` : 'Thêm nguồn'}</h2>
        <div className="mt-3">{chosen ? <EditForm source={chosen} /> : <NewForm />}</div>
      </section>
      <section className="mt-10" aria-labelledby="list">
        <h2 id="list">{sources.length} nguồn</h2>
        <KeptSources sources={sources} />
      </section>
    </>
  );
}

function Words({ source }: { readonly source?: KeptSource }) {
  return (
    <>
      <TextField
        name="title"
        label="Tên văn bản hoặc trang"
        required
        maxLength={400}
        defaultValue={source?.title ?? ''}
      />
      <TextField
        name="publisher"
        label="Cơ quan ban hành hoặc nơi đăng"
        required
        maxLength={200}
        defaultValue={source?.publisher ?? ''}
      />
      <TextField
        name="date"
        label="Ngày"
        hint="Biết đến đâu ghi đến đó: 17/04/2024, 04/2024 hoặc 2024"
        required={false}
        width={12}
        defaultValue={formatPartialDay(source?.date ?? '')}
      />
      <TextField
        name="url"
        label="Địa chỉ"
        hint="Bắt đầu bằng https://; văn bản không đăng trên mạng thì để trống"
        required={false}
        maxLength={1000}
        defaultValue={source?.url ?? ''}
      />
      <TextField
        name="accessedVia"
        label="Đọc qua"
        hint="Nếu không đọc trực tiếp ở địa chỉ trên"
        required={false}
        maxLength={200}
        defaultValue={source?.accessedVia ?? ''}
      />
    </>
  );
}

const NewForm = () => (
  <ActionForm action={addSource} submit="Thêm nguồn">
    <TextField
      name="code"
      label="Mã"
      hint="Chữ thường không dấu, số, gạch dưới; ví dụ bnv_qd_318_2025"
      required
      maxLength={80}
    />
    <Words />
  </ActionForm>
);

function EditForm({ source }: { readonly source: KeptSource }) {
  const isUsed = source.figures > 0;
  return (
    <ActionForm action={editSource} submit="Lưu nguồn">
      <KeptValues
        values={[
          { label: 'Tên', value: source.title },
          { label: 'Nơi đăng', value: source.publisher },
          { label: 'Ngày', value: formatPartialDay(source.date) },
          { label: 'Địa chỉ', value: source.url },
        ]}
      />
      <HiddenField name="was" value={source.code} />
      <HiddenField name="seen" value={seenSource(source)} />
      {isUsed ? (
        <>
          <HiddenField name="code" value={source.code} />
          <p>
            Mã: <b>{source.code}</b>. {formatCount(source.figures)} con số dùng nguồn này nên mã
            không đổi được.
          </p>
        </>
      ) : (
        <TextField name="code" label="Mã" required maxLength={80} defaultValue={source.code} />
      )}
      <Words source={source} />
      <p>
        <a href="/danh-muc/nguon">Bỏ qua, thêm nguồn mới</a>
      </p>
    </ActionForm>
  );
}

function KeptSources({ sources }: Pick<SourceListPageProps, 'sources'>) {
  return (
    <ScrollRegion label="Danh sách nguồn">
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">Nguồn</th>
            <th scope="col">Nơi đăng</th>
            <th scope="col">Ngày</th>
            <th scope="col" className="n">
              Con số
            </th>
            <th scope="col">Sửa</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.code} id={source.code}>
              <th scope="row">
                {source.url ? (
                  <a href={source.url} rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
              </th>
              <td>{source.publisher}</td>
              <td className="whitespace-nowrap">
                {formatPartialDay(source.date) || 'không ghi ngày'}
              </td>
              <td className="n">{formatCount(source.figures)}</td>
              <td>
                <a href={`/danh-muc/nguon?sua=${source.code}`}>
                  Sửa<span className="sr-only"> {source.title}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
