import { HiddenField } from '@/components/ui/fields';
import type { ReleaseReview } from '@/lib/domain/release-review';

/** Which release a form is about, and as of when. */
export function SeenFields({
  review,
}: {
  readonly review: Pick<ReleaseReview, 'id' | 'revision'>;
}) {
  return (
    <>
      <HiddenField name="release" value={review.id} />
      <HiddenField name="revision" value={review.revision} />
    </>
  );
}
