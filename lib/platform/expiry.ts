import { revalidateTag } from 'next/cache';
import {
  authoritiesTag,
  dossiersTag,
  indicatorsTag,
  releasesTag,
  settingsTag,
  sourcesTag,
  targetsTag,
} from '@/lib/platform/cache-tags';
import { innerPost, isInnerRequest } from '@/lib/platform/inner-request';

/** Every published read carries one of these. */
const EVERY_TAG = [
  releasesTag,
  dossiersTag,
  authoritiesTag,
  indicatorsTag,
  targetsTag,
  sourcesTag,
  settingsTag,
];

/** The address at which this process tells itself, outside a request, that what is published has changed. */
const PLACE = '/loc/dia-chi';

/**
 * Ends every copy of what is published, when this process itself asks and `hasChanged` says so; to
 * anybody else there is nothing here.
 */
export async function answerExpiry(
  request: Request,
  hasChangedSince: (since: Date) => Promise<boolean>,
): Promise<Response> {
  if (!isInnerRequest(request.headers)) return new Response(null, { status: 404 });
  const since = Number(new URL(request.url).searchParams.get('tu') ?? 0);
  if (since > 0 && !(await hasChangedSince(new Date(since)))) {
    return new Response(null, { status: 204 });
  }
  // Unlike a profile's name, this leaves no stale copy for the next reader.
  for (const tag of EVERY_TAG) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 205 });
}

/** Ends every copy of what is published, from outside a request; throws where the server does not answer. */
export async function expirePublished(): Promise<void> {
  const { ok, status } = await innerPost(PLACE);
  if (!ok) throw new Error(`Published copies were not ended: ${status}`);
}
