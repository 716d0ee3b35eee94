import type { StepDone } from '@/lib/domain/step-done';
import { stepDoneText } from '@/lib/text/review';

/** Says at the head of a page what was just done. */
export function StepDoneNote({ done }: { readonly done: StepDone | null }) {
  if (!done) return null;
  return (
    <p role="status" className="form-answer is-good mb-6">
      {stepDoneText[done]}
    </p>
  );
}
