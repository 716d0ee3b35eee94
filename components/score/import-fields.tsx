import { HiddenField } from '@/components/ui/fields';
import type { ImportRelease } from '@/lib/domain/score-import-view';

type ImportFieldsProps = { readonly release: ImportRelease; readonly file?: number };

/** Which release, and which of its files, a form is about. */
export function ImportFields({ release, file }: ImportFieldsProps) {
  return (
    <>
      <HiddenField name="indicator" value={release.indicator} />
      <HiddenField name="period" value={release.period} />
      <HiddenField name="version" value={release.version} />
      {file !== undefined && <HiddenField name="id" value={file} />}
    </>
  );
}
