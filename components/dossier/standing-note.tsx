import type { DossierStanding } from '@/lib/domain/dossier-list';
import { formatDay } from '@/lib/text/format';

/** As of which day dossiers are known, and whether they are made up: stands on every screen of them. */
export function StandingNote({ asOf, isIllustrative }: DossierStanding) {
  return (
    <p className="mt-2">
      Hồ sơ tính đến hết ngày {formatDay(asOf)}.
      {isIllustrative && (
        <>
          {' '}
          <strong>Dữ liệu minh hoạ</strong>, không phải hồ sơ thật.
        </>
      )}
    </p>
  );
}
