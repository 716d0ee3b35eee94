'use client';

import { useEffect, useState } from 'react';
import type { CaseProgress as Progress } from '@/lib/domain/dossier-case-import';
import type { CaseProgressView } from '@/lib/domain/dossier-case-view';
import { caseStageText } from '@/lib/text/dossier-case-import';
import { formatCount } from '@/lib/text/format';

/** How often it is asked how far the work has come. Unit: ms. */
const EVERY = 1_000;
/** The same for readers without JavaScript, whose page loads anew. Unit: s. */
const EVERY_SECONDS = 3;

type CaseProgressProps = {
  readonly file: number;
  readonly status: string;
  readonly progress: Progress | null;
};

/** How far long work has come; the page loads anew when it is done. */
export function CaseProgress({ file, status, progress: given }: CaseProgressProps) {
  const [progress, setProgress] = useState(given);
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(`/nhap-lieu/ho-so/tep/${file}/tien-do`).catch(() => null);
      if (!answer?.ok) return;
      const now = (await answer.json()) as CaseProgressView;
      if (now.status !== status) window.location.reload();
      else setProgress(now.progress);
    }, EVERY);
    return () => clearInterval(timer);
  }, [file, status]);
  const {
    stage = status === 'writing' ? 'counting' : 'reading',
    percent = 0,
    rows = 0,
  } = {
    ...progress,
  };
  const label = `${caseStageText[stage]}: ${percent} %, ${formatCount(rows)} dòng.`;
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(EVERY_SECONDS)} />
      </noscript>
      <p role="status">{label}</p>
      <progress
        className="mt-2 w-full max-w-xl accent-accent"
        max={100}
        value={percent}
        aria-label="Tiến độ"
      >
        {percent} %
      </progress>
      <p className="small mt-2">
        Việc này chạy trên máy chủ: bạn có thể đóng trang và quay lại sau.
      </p>
    </>
  );
}
