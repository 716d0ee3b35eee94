import type { ChartDefinition } from './definition';

const BREAK = 'Dải đứng nét đứt: số liệu hai bên không so sánh được với nhau.';

/** What the marks of a chart mean, where no label beside them says so. */
export function legendOf(definition: ChartDefinition): string[] {
  const hasBreaks = 'breaks' in definition && (definition.breaks ?? []).length > 0;
  return [...marksOf(definition), ...(hasBreaks ? [BREAK] : [])];
}

function marksOf(definition: ChartDefinition): string[] {
  switch (definition.kind) {
    case 'trend':
      return [
        ...(definition.reference === undefined ? [] : ['Nét đứt: giá trị tham chiếu.']),
        ...((definition.targets ?? []).length === 0
          ? []
          : ['Vạch ngang đậm: mục tiêu của năm đó.']),
        ...(definition.span === undefined ? [] : [`Dải màu nhạt: ${definition.span.label}.`]),
      ];
    case 'rank':
      return ['Đường đậm: đơn vị được chọn; đường mảnh: các đơn vị khác. Hạng 1 ở trên cùng.'];
    case 'strip':
      return ['Mỗi chấm là một đơn vị; chấm lớn: đơn vị được chọn.'];
    case 'funnel':
      return [
        `Mỗi dấu là một đơn vị. Vùng giữa hai đường đứt: ${definition.inner.label}; giữa hai đường liền mảnh: ${definition.outer.label}.`,
      ];
    case 'compare':
    case 'dimension':
    case 'pareto':
      return [];
  }
}
