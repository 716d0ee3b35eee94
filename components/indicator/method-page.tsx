import { TerritoryChanges } from '@/components/authority/territory-changes';
import type { MethodView } from '@/lib/domain/method-view';
import { MethodComparable } from './method-comparable';
import { MethodDifference } from './method-difference';
import { MethodGroups } from './method-groups';
import { MethodIndicator } from './method-indicator';
import { MethodOrigin } from './method-origin';
import { MethodRank } from './method-rank';
import { MethodSpan } from './method-span';
import { MethodTarget } from './method-target';

const RULES = [
  { id: 'so-duoc', label: 'Điều gì so được với điều gì' },
  { id: 'nguon-so', label: 'Số công bố, suy ra, tính, ước tính' },
  { id: 'hang', label: 'Hạng' },
  { id: 'nhom', label: 'Nhóm' },
  { id: 'tang-giam', label: 'Tăng, giảm' },
  { id: 'muc-tieu', label: 'Mục tiêu' },
  { id: 'truoc-sap-nhap', label: 'Các năm trước khi hợp nhất' },
  { id: 'dia-gioi', label: 'Thay đổi địa giới' },
] as const;

/** What each indicator measures, and how every figure beside a score comes about. */
export function MethodPage({ indicators, provinces, examples }: MethodView) {
  return (
    <>
      <h1>Phương pháp</h1>
      <p className="prose mt-3">
        Ba điều luôn đi cùng một con số ở đây: nó đo gì, lấy từ đâu, so được với điều gì. Mọi ví dụ
        trên trang này là số thật đang được công bố trên trang, không phải số minh hoạ.
      </p>
      <Contents indicators={indicators} />
      {indicators.map((indicator) => (
        <MethodIndicator key={indicator.slug} indicator={indicator} />
      ))}
      <MethodComparable indicators={indicators} example={examples.break} />
      <MethodOrigin examples={examples} />
      <MethodRank examples={examples} />
      <MethodGroups quartiles={examples.quartiles} parGroups={examples.parGroups} />
      <MethodDifference example={examples.difference} />
      <MethodTarget example={examples.target} />
      <MethodSpan example={examples.span} />
      <TerritoryChanges provinces={provinces} />
    </>
  );
}

function Contents({ indicators }: Pick<MethodView, 'indicators'>) {
  const places = [...indicators.map(({ slug, name }) => ({ id: slug, label: name })), ...RULES];
  return (
    <nav aria-label="Trên trang này" className="no-print mt-5">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {places.map(({ id, label }) => (
          <li key={id}>
            <a className="inline-block py-0.5" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
