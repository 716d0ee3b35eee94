import type { NoticeView } from './notice';
import type { PlainDate } from './plain-date';
import type { ReleaseName, ReleaseStatus } from './release';

/** A release as a list of things to do shows it. */
export type InboxItem = ReleaseName & {
  readonly id: number;
  readonly revision: number;
  readonly indicatorName: string;
  readonly status: ReleaseStatus;
  readonly dueOn: PlainDate | null;
  readonly scheduledFor: string | null;
  /** Who submitted it; null before. */
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
};

/** What a person has to do, what it waits for, what is late, and what it was told. */
export type Inbox = {
  readonly mine: readonly InboxItem[];
  readonly sent: readonly InboxItem[];
  readonly overdue: readonly InboxItem[];
  readonly notices: readonly NoticeView[];
  /** Whether `mine` may be approved from the list. */
  readonly mayApprove: boolean;
};
