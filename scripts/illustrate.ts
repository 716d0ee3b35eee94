import { raiseDossierAlerts } from '@/lib/commands/dossier-alert';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { illustratedFile, loadIllustration, publishIllustration } from './dossiers/illustration';
import { loadIllustrativeOrder } from './orders/load-order';

/** The province the made-up dossiers are of. */
const PROVINCE = 'thai-binh';

/**
 * `illustrate <rows>`: fills an installation that has no dossiers with made-up ones, and publishes
 * what they add up to; an order with its tasks where there is none; what an earlier run left undone is done. Prints how many dossiers it took: 0
 * where there were some, or for another province.
 */
async function illustrate(rows: number): Promise<number> {
  if (env().HOME_AUTHORITY !== PROVINCE) return 0;
  const isEmpty = (await database.dossierState.count()) === 0;
  const taken = isEmpty ? await loadIllustration(illustratedFile(rows)) : 0;
  await publishIllustration(new Date());
  await loadIllustrativeOrder();
  await raiseDossierAlerts();
  return taken;
}

try {
  console.log(await illustrate(Number(process.argv[2])));
} finally {
  await database.$disconnect();
}
