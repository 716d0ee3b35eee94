'use client';

import { FailureMessage } from '@/components/layout/failure-message';
import './globals.css';

type Props = { readonly error: Error & { readonly digest?: string } };

/** The last resort, when not even the document's frame could be drawn. */
export default function FailureOfTheFrame({ error }: Props) {
  return (
    <html lang="vi">
      <body>
        <title>Trang này đang gặp lỗi</title>
        <main className="page pt-8">
          <FailureMessage reference={error.digest} />
        </main>
      </body>
    </html>
  );
}
