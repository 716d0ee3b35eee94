import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DemoBanner } from '@/components/layout/demo-banner';
import { DisplayMemory } from '@/components/layout/display-memory';
import { FontPreload } from '@/components/layout/font-preload';
import { PrintFooter } from '@/components/layout/print-footer';
import { SiteBanner } from '@/components/layout/site-banner';
import { isDemonstration } from '@/lib/queries/installation';
import { bannerText } from '@/lib/queries/setting';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Chỉ số cải cách hành chính', template: '%s – Chỉ số cải cách hành chính' },
  description:
    'PAR Index, SIPAS và PAPI của các tỉnh, thành phố: điểm, hạng trên tổng số, mục tiêu và nguồn của từng con số.',
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="vi" suppressHydrationWarning>
      <head>
        <DisplayMemory />
        <FontPreload />
        <PrintFooter />
      </head>
      <body>
        <SiteBanner text={await bannerText()} />
        {isDemonstration() && <DemoBanner />}
        {children}
      </body>
    </html>
  );
}
