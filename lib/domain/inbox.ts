import type { DossierReleaseName } from './dossier-release';
import type { NoticeView } from './notice';
import type { PlainDate } from './plain-date';
import type { ReleaseName, ReleaseStatus } from './release';

type Work = {
  readonly id: number;
  readonly revision: number;
  readonly status: ReleaseStatus;
  readonly dueOn: PlainDate | null;
  readonly scheduledFor: string | null;
  /** Who submitted it; null before. */
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
};

/** A release as a list of things to do shows it. */
export type InboxItem = ReleaseName & Work & { readonly indicatorName: string };

/** A release of dossier results, in the same lists. */
export type DossierItem = DossierReleaseName & Work & { readonly indicator: null };

export type InboxEntry = InboxItem | DossierItem;

export const isIndexItem = (item: InboxEntry): item is InboxItem => item.indicator !== null;

/** What a person has to do, what it waits for, what is late, and what it was told. */
export type Inbox = {
  readonly mine: readonly InboxEntry[];
  readonly sent: readonly InboxEntry[];
  readonly overdue: readonly InboxEntry[];
  readonly notices: readonly NoticeView[];
  /** Whether the indices in `mine` may be approved from the list; dossier results are from their own page, where their warnings stand. */
  readonly mayApprove: boolean;
};
