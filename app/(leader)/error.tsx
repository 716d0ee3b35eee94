'use client';

import { FailureMessage } from '@/components/layout/failure-message';

type Props = { readonly error: Error & { readonly digest?: string } };

export default function FailureHere({ error }: Props) {
  return <FailureMessage reference={error.digest} />;
}
