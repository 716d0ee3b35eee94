import { cacheLife, cacheTag } from 'next/cache';
import type { DossierLimits } from '@/lib/domain/dossier-limits';
import { settingsTag } from '@/lib/platform/cache-tags';
import { keptSetting } from '@/lib/platform/settings';

/** Where the lines about dossiers are drawn now. */
export async function dossierLimits(): Promise<DossierLimits> {
  'use cache';
  cacheLife('published');
  cacheTag(settingsTag);

  return (await keptSetting('dossierLimits')).value;
}
