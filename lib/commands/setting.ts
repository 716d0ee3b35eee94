import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import type { SettingKey, SettingRefusal, SettingValue } from '@/lib/domain/setting';
import { database } from '@/lib/platform/database';
import { keptSetting } from '@/lib/platform/settings';
import { recordAudit } from './audit';

type SettingEdit<Key extends SettingKey> = {
  readonly value: SettingValue<Key>;
  /** As the form saw it; 0 while nobody had decided. */
  readonly version: number;
};

/** Decides one setting, for everybody at once. */
export async function saveSetting<Key extends SettingKey>(
  key: Key,
  { value, version }: SettingEdit<Key>,
  actor: Actor,
): Promise<Result<null, SettingRefusal>> {
  if (!mayDo(actor, 'editSetting')) return refuse('notAllowed');

  return database.$transaction(async (tx) => {
    const before = await keptSetting(key, tx);
    const { count } =
      version === 0
        ? await tx.setting.createMany({ data: { key, value }, skipDuplicates: true })
        : await tx.setting.updateMany({
            where: { key, version },
            data: { value, version: { increment: 1 } },
          });
    if (count === 0) return refuse('changedMeanwhile');

    const record = { act: 'editSetting', subjectKind: 'setting', subjectKey: key } as const;
    await recordAudit(tx, actor, [{ ...record, before: before.value, after: value }]);
    return accept(null);
  });
}
