'use server';

import { refresh, updateTag } from 'next/cache';
import { saveSetting } from '@/lib/commands/setting';
import { briefingHeadForm } from '@/lib/domain/briefing-head';
import { dossierLimitsForm } from '@/lib/domain/dossier-limits';
import { bannerForm, secondFactorForm } from '@/lib/domain/setting';
import { taskLimitsForm } from '@/lib/domain/task-limits';
import { settingsTag } from '@/lib/platform/cache-tags';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { settingDoneText, settingRefusalText } from '@/lib/text/setting';

export const saveSecondFactorDemand = formAction(secondFactorForm, async (typed, actor) => {
  const saved = await saveSetting('secondFactorDemanded', typed, actor);
  refresh();
  return saved.ok
    ? done(settingDoneText.secondFactorDemanded)
    : refused(settingRefusalText[saved.refusal]);
});

export const saveBanner = formAction(bannerForm, async (typed, actor) => {
  const saved = await saveSetting('banner', typed, actor);
  refresh();
  if (!saved.ok) return refused(settingRefusalText[saved.refusal]);

  updateTag(settingsTag);
  return done(settingDoneText.banner);
});

export const saveDossierLimits = formAction(dossierLimitsForm, async (typed, actor) => {
  const { version, ...value } = typed;
  const saved = await saveSetting('dossierLimits', { value, version }, actor);
  refresh();
  if (!saved.ok) return refused(settingRefusalText[saved.refusal]);

  updateTag(settingsTag);
  return done(settingDoneText.dossierLimits);
});

export const saveBriefingHead = formAction(briefingHeadForm, async (typed, actor) => {
  const { version, ...value } = typed;
  const saved = await saveSetting('briefingHead', { value, version }, actor);
  refresh();
  return saved.ok ? done(settingDoneText.briefingHead) : refused(settingRefusalText[saved.refusal]);
});

export const saveTaskLimits = formAction(taskLimitsForm, async (typed, actor) => {
  const { version, ...value } = typed;
  const saved = await saveSetting('taskLimits', { value, version }, actor);
  refresh();
  return saved.ok ? done(settingDoneText.taskLimits) : refused(settingRefusalText[saved.refusal]);
});
