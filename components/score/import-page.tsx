import type { ImportView } from '@/lib/domain/score-import-view';
import { fileRefusalText } from '@/lib/text/sheet';
import { ImportMappingPage } from './import-mapping-page';
import { ImportOutcomePage } from './import-outcome-page';
import { deskAddress, ImportSteps } from './import-steps';

/** One kept file, at the step it has come to. */
export function ImportPage({ view }: { readonly view: ImportView }) {
  if (view.kind === 'mapping') return <ImportMappingPage view={view.view} />;
  if (view.kind === 'outcome') return <ImportOutcomePage view={view.view} />;
  return (
    <>
      <ImportSteps release={view.release} step="Tải lên" />
      <p className="note">
        {fileRefusalText[view.refusal]} <a href={deskAddress(view.release)}>Tải tệp khác</a>
      </p>
    </>
  );
}
