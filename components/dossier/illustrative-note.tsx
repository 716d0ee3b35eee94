import { ILLUSTRATIVE } from '@/lib/text/dossier';

/** Said on every screen that shows made-up figures. */
export const IllustrativeNote = () => (
  <p className="note mt-3">
    <b>{ILLUSTRATIVE.charAt(0).toUpperCase() + ILLUSTRATIVE.slice(1)}</b>: không phải số liệu thật.
  </p>
);
