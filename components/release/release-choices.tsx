'use client';

import { useField } from '@/components/ui/form-context';
import type { InboxItem } from '@/lib/domain/inbox';
import { seenKey } from '@/lib/domain/step-form';
import { releaseTitle } from '@/lib/text/release';

type ReleaseChoicesProps = {
  readonly legend: string;
  readonly items: readonly InboxItem[];
  /** Ids of those ticked from the beginning. */
  readonly chosen: readonly number[];
};

/** Releases to tick, sent as `releases`. */
export function ReleaseChoices({ legend, items, chosen }: ReleaseChoicesProps) {
  const { id, sentences } = useField('releases', undefined);
  const problem = sentences.length > 0 ? `${id}-problem` : undefined;
  return (
    <fieldset id={id} className="form-field" aria-describedby={problem} tabIndex={-1}>
      <legend className="font-semibold">{legend}</legend>
      {problem && (
        <p id={problem} className="form-problem">
          Hãy chọn ít nhất một đợt.
        </p>
      )}
      {items.map((item) => (
        <label key={item.id} className="form-check">
          <input
            type="checkbox"
            name="releases"
            value={seenKey({ release: item.id, revision: item.revision })}
            defaultChecked={chosen.includes(item.id)}
          />
          <span>{releaseTitle(item)}</span>
        </label>
      ))}
    </fieldset>
  );
}
