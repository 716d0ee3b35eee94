'use server';

import { updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import * as publish from '@/lib/commands/release-publish';
import type { ReleaseName } from '@/lib/domain/release';
import { doneAt } from '@/lib/domain/step-done';
import { plannedBundle, releaseBundle } from '@/lib/domain/step-form';
import { releasesTag, releaseTag } from '@/lib/platform/cache-tags';
import { formAction, refused } from '@/lib/platform/form-action';
import { jobAt } from '@/lib/platform/job-runner';
import { reviewRefusalText } from '@/lib/text/review';

/** What is public changed: the next reader waits for it. */
function expire(published: readonly ReleaseName[]): void {
  updateTag(releasesTag);
  for (const { indicator, period } of published) updateTag(releaseTag(indicator, period));
}

export const publishReleases = formAction(releaseBundle, async ({ releases }, actor) => {
  const published = await publish.publishReleases(releases, actor);
  if (!published.ok) return refused(reviewRefusalText[published.refusal]);
  expire(published.value);
  await jobAt('look-at-watches', new Date());
  return redirect(doneAt('/cong-bo', 'publish'));
});

export const scheduleReleases = formAction(plannedBundle, async (planned, actor) => {
  const scheduled = await publish.scheduleReleases(planned, actor);
  if (!scheduled.ok) return refused(reviewRefusalText[scheduled.refusal]);
  await jobAt('publish-due', planned.at);
  return redirect(doneAt('/cong-bo', 'schedule'));
});

export const unscheduleReleases = formAction(releaseBundle, async ({ releases }, actor) => {
  const unscheduled = await publish.unscheduleReleases(releases, actor);
  if (!unscheduled.ok) return refused(reviewRefusalText[unscheduled.refusal]);
  return redirect(doneAt('/cong-bo', 'unschedule'));
});
