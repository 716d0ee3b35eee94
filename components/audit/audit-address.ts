import type { AuditFilter } from '@/lib/domain/audit';

/** The address of one page of the log under a filter, without what is empty. */
export function auditAddress(filter: AuditFilter, page: number, path = '/quan-tri/nhat-ky') {
  const wanted = { ...filter, trang: page === 1 ? '' : String(page) };
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''));
  return query.size === 0 ? path : `${path}?${query}`;
}
