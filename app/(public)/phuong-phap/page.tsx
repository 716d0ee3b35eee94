import type { Metadata } from 'next';
import { MethodPage } from '@/components/indicator/method-page';
import { methodView } from '@/lib/queries/method';

export const metadata: Metadata = { title: 'Phương pháp' };

export const ensureStatic = 'navigation';

export default async function MethodsPage() {
  return <MethodPage {...(await methodView())} />;
}
