import { PredecessorTable } from '@/components/score/predecessor-table';
import { newestResult } from '@/lib/domain/history-view';
import type { MergedView } from '@/lib/domain/merged-baseline';
import { formatDay } from '@/lib/text/format';
import { scoreText } from '@/lib/text/indicator';
import { MergedDossierTable } from './merged-dossier-table';
import { SpanFigure } from './span-figure';

/** A merged province: what it has itself, and, for the years before, each predecessor and the span between them. */
export function MergedPage({ view }: { readonly view: MergedView }) {
  const { merged, ancestry, onDay } = view;
  const names = ancestry.map(({ name }) => `${name} cũ`).join(' và ');
  return (
    <>
      <h1>
        {merged.name} từ {formatDay(onDay)}
        <span className="mt-1 block text-lg font-normal text-ink-soft">bên cạnh {names}</span>
      </h1>
      <p className="prose mt-3">
        Ước tính cho các năm trước: khoảng từ điểm thấp nhất đến điểm cao nhất của các tỉnh trước
        sáp nhập trong cùng chỉ số và cùng năm, chỉ khi mọi tỉnh đều có điểm. Khoảng này không phải
        kết quả: không có hạng, không có mũi tên tăng giảm và không so sánh với kết quả của tỉnh
        mới. {view.document && `Căn cứ sáp nhập: ${view.document}.`}
      </p>
      <OwnResults view={view} />
      <PredecessorTable ancestry={ancestry} name={merged.name} />
      <div className="mt-8 grid gap-x-10 gap-y-10 lg:grid-cols-2">
        {(ancestry[0]?.histories ?? []).map(({ indicator }) => (
          <SpanFigure key={indicator.code} indicator={indicator} view={view} />
        ))}
      </div>
      <MergedDossierTable view={view} />
      <p className="no-print mt-8">
        <a href={`/don-vi/${merged.slug}`}>Trang của {merged.name}</a>
        {ancestry.map(({ slug, name }) => (
          <span key={slug}>
            {' · '}
            <a href={`/don-vi/${slug}`}>Trang của {name} cũ</a>
          </span>
        ))}
      </p>
    </>
  );
}

function OwnResults({ view: { merged, histories } }: { readonly view: MergedView }) {
  const known = histories.flatMap((history) => {
    const newest = newestResult(history);
    return newest?.row?.points
      ? [{ history, release: newest.release, points: newest.row.points }]
      : [];
  });
  return (
    <section className="mt-8">
      <h2>Kết quả của chính {merged.name}</h2>
      {known.length === 0 ? (
        <p className="mt-2">Chưa có kết quả nào được công bố cho {merged.name} sau sáp nhập.</p>
      ) : (
        <ul className="mt-2 space-y-1">
          {known.map(({ history: { indicator }, release, points }) => (
            <li key={indicator.code}>
              <a href={`/don-vi/${merged.slug}/${indicator.slug}/${release.period}`}>
                {indicator.name} {release.period}:{' '}
                {scoreText(points, indicator.unit, indicator.scaleMax)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** An installation whose province was not merged. */
export function NotMerged({ name }: { readonly name: string }) {
  return (
    <>
      <h1>Trước và sau sáp nhập</h1>
      <p className="prose mt-3">
        {name} không phải là tỉnh mới lập do sáp nhập và cũng chưa nhập vào tỉnh nào, nên không có
        số liệu trước sáp nhập để đặt cạnh nhau.
      </p>
    </>
  );
}
