import type { Period } from '@/lib/domain/period';
import { period as periodForm } from '@/lib/domain/period';
import type { ChartName } from './score-charts';

/** A chart as the address of its download names it: "xu-huong.svg", "vi-tri-2023.png". */
export type ChartFile = {
  readonly name: ChartName;
  /** Of the charts about one year. */
  readonly period: Period | null;
  readonly format: 'svg' | 'png';
};

const THROUGH_TIME = /^(xu-huong|thu-hang)\.(svg|png)$/;
const OF_ONE_YEAR = /^(vi-tri|thanh-phan)-([0-9QM-]{4,8})\.(svg|png)$/;

/** Reads the last part of an address; null for anything that names no chart. */
export function chartFile(written: string): ChartFile | null {
  const throughTime = THROUGH_TIME.exec(written);
  if (throughTime) {
    const [, name, ending] = throughTime;
    return {
      name: name === 'xu-huong' ? name : 'thu-hang',
      period: null,
      format: formatOf(ending),
    };
  }
  const [, name, year, ending] = OF_ONE_YEAR.exec(written) ?? [];
  const period = periodForm.safeParse(year);
  if (!period.success) return null;
  return {
    name: name === 'vi-tri' ? name : 'thanh-phan',
    period: period.data,
    format: formatOf(ending),
  };
}

const formatOf = (ending: string | undefined) => (ending === 'png' ? 'png' : 'svg');
