import type { DossierAlertHeadline } from '@/lib/domain/dossier-board-view';
import { alertFactsText, alertTitle } from '@/lib/text/dossier-alert';
import { formatCount } from '@/lib/text/format';

type AlertHeadlinesProps = { readonly alerts: DossierAlertHeadline };

/** How many warnings wait for a word, and the latest of them. */
export function AlertHeadlines({ alerts: { count, latest } }: AlertHeadlinesProps) {
  return (
    <section aria-labelledby="canh-bao" className="mt-6">
      <h2 id="canh-bao">Cảnh báo</h2>
      {count === 0 ? (
        <p className="mt-2">Không có cảnh báo nào chờ ghi nhận.</p>
      ) : (
        <>
          <p className="mt-2">
            <strong>{formatCount(count)}</strong> cảnh báo chờ ghi nhận; mới nhất:
          </p>
          <ul className="mt-1">
            {latest.map((alert) => (
              <li key={alert.id} className="border-t border-rule py-1.5">
                <span className="font-semibold">{alertTitle(alert)}</span>
                <span className="small block">{alertFactsText(alert.facts)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2 text-sm">
        <a href="/lanh-dao/ho-so/canh-bao">Xem mọi cảnh báo</a>
      </p>
    </section>
  );
}
