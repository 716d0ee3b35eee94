import type { Metadata } from 'next';
import { AccessibilityStatement } from '@/components/layout/accessibility-statement';

export const metadata: Metadata = { title: 'Khả năng tiếp cận' };

export const ensureStatic = 'navigation';

export default function AccessibilityPage() {
  return <AccessibilityStatement />;
}
