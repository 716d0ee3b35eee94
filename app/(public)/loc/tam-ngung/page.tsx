import type { Metadata } from 'next';
import { UnavailableMessage } from '@/components/layout/unavailable-message';

export const metadata: Metadata = {
  title: 'Tạm thời chưa trả lời được',
  robots: { index: false },
};

/** What the proxy answers with status 503: prerendered, so that it needs no database. */
export default function UnavailablePage() {
  return <UnavailableMessage />;
}
