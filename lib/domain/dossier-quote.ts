import type { DossierCounts } from './dossier-counts';
import type { PlainDate } from './plain-date';
import type { SourceLabel } from './source-view';

/** What a public page prints about dossiers elsewhere, or in a part of the province: shown beside, never added. */
export type DossierQuoteView = {
  readonly id: number;
  /** As printed: "Toàn tỉnh Lâm Đồng". */
  readonly place: string;
  readonly firstOn: PlainDate | null;
  readonly lastOn: PlainDate | null;
  readonly counts: DossierCounts;
  readonly note: string | null;
  readonly source: SourceLabel;
};
