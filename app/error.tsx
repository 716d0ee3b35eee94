'use client';

import { FailureMessage } from '@/components/layout/failure-message';

type Props = { readonly error: Error & { readonly digest?: string } };

/** Also when the header and footer could not be read. */
export default function FailureAnywhere({ error }: Props) {
  return (
    <main id="noi-dung" className="page pt-8">
      <FailureMessage reference={error.digest} />
    </main>
  );
}
