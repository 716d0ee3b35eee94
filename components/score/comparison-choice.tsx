import type { AuthorityView } from '@/lib/domain/authority-view';
import {
  type ComparisonView,
  comparisonQuery,
  MOST_COMPARED,
  withoutProvince,
  withProvince,
} from '@/lib/domain/comparison-view';
import { nameWithDays } from '@/lib/text/score-comparison';
import { ComparisonForm } from './comparison-form';

type ComparisonChoiceProps = {
  readonly view: ComparisonView;
  readonly chosen: readonly AuthorityView[];
  /** In Vietnamese order of names. */
  readonly provinces: readonly AuthorityView[];
  readonly neighbours: readonly AuthorityView[];
};

/** Which provinces stand side by side: taking away and adding are links, adding any other is a form. */
export function ComparisonChoice({ view, chosen, provinces, neighbours }: ComparisonChoiceProps) {
  const isFull = chosen.length >= MOST_COMPARED;
  return (
    <section aria-label="Chọn tỉnh, thành phố" className="no-print mt-5">
      <ul className="flex flex-wrap gap-2">
        {chosen.map((province) => (
          <li key={province.slug}>
            <a className="chip" href={hrefOf(withoutProvince(view, province.slug))}>
              {nameWithDays(province)} <span aria-hidden="true">×</span>
              <span className="sr-only">, bỏ khỏi so sánh</span>
            </a>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p className="small mt-3">Đã đủ {MOST_COMPARED} nơi. Bỏ bớt một nơi để thêm nơi khác.</p>
      ) : (
        <>
          <ComparisonForm view={view} provinces={provinces} />
          <Neighbours view={view} neighbours={neighbours} />
        </>
      )}
    </section>
  );
}

const hrefOf = (view: ComparisonView) => `/so-sanh${comparisonQuery(view)}`;

/** The others of the first one's region, each a link that adds it. */
function Neighbours({ view, neighbours }: Pick<ComparisonChoiceProps, 'view' | 'neighbours'>) {
  if (neighbours.length === 0) return null;
  return (
    <p className="mt-3 text-sm">
      Thêm nơi cùng vùng:{' '}
      {neighbours.map((province, place) => (
        <span key={province.slug}>
          {place > 0 && ' · '}
          <a href={hrefOf(withProvince(view, province.slug))}>
            <span className="sr-only">Thêm </span>
            {province.name}
          </a>
        </span>
      ))}
    </p>
  );
}
