import { cacheLife, cacheTag } from 'next/cache';
import type { Actor } from '@/lib/domain/account';
import { mayDo } from '@/lib/domain/rights';
import type { SettingsView } from '@/lib/domain/setting';
import { settingsTag } from '@/lib/platform/cache-tags';
import { keptSetting } from '@/lib/platform/settings';

/** The line every page shows; empty where there is none. */
export async function bannerText(): Promise<string> {
  'use cache';
  cacheLife('published');
  cacheTag(settingsTag);

  return (await keptSetting('banner')).value;
}

/** Whether a second factor is demanded now, for those who decide and those who are asked. */
export async function isSecondFactorDemanded(): Promise<boolean> {
  return (await keptSetting('secondFactorDemanded')).value;
}

/** Every setting with the version a form must send back; null for whoever may not edit them. */
export async function settingsFor(actor: Actor): Promise<SettingsView | null> {
  if (!mayDo(actor, 'editSetting')) return null;

  const [secondFactorDemanded, banner, dossierLimits, taskLimits, briefingHead] = await Promise.all(
    [
      keptSetting('secondFactorDemanded'),
      keptSetting('banner'),
      keptSetting('dossierLimits'),
      keptSetting('taskLimits'),
      keptSetting('briefingHead'),
    ],
  );
  return { secondFactorDemanded, banner, dossierLimits, taskLimits, briefingHead };
}
