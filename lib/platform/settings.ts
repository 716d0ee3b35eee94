import {
  type KeptSetting,
  type SettingKey,
  type SettingValue,
  settingFallback,
  settingShape,
} from '@/lib/domain/setting';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** One setting as it is now, read anew; throws when what is stored has another shape. */
export async function keptSetting<Key extends SettingKey>(
  key: Key,
  from: Pick<Prisma.TransactionClient, 'setting'> = database,
): Promise<KeptSetting<Key>> {
  const kept = await from.setting.findUnique({ where: { key } });
  const value = kept ? settingShape(key).parse(kept.value) : settingFallback(key);
  return { value: value as SettingValue<Key>, version: kept?.version ?? 0 };
}
