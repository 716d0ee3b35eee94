import { expect, test } from 'vitest';
import { role } from '@/lib/domain/account';
import { authorityKind, successionKind } from '@/lib/domain/authority';
import { sumRule } from '@/lib/domain/criteria-set';
import { dossierBasis, dossierChannel, lateCause } from '@/lib/domain/dossier';
import { dossierAlertKind } from '@/lib/domain/dossier-alert';
import { dossierImportKind, dossierImportStatus } from '@/lib/domain/dossier-import';
import { grading, scoreUnit } from '@/lib/domain/indicator';
import { releaseStatus, releaseStep } from '@/lib/domain/release';
import { missingReason, origin, rankOrigin, statisticKind } from '@/lib/domain/score';
import { importStatus } from '@/lib/domain/score-import';
import { targetOperator } from '@/lib/domain/target';
import { targetVerdict } from '@/lib/domain/target-verdict';
import { taskReminderKind, taskStatus, taskStep } from '@/lib/domain/task-status';
import { watchedFigure, watchMeasure, watchSide } from '@/lib/domain/watch';
import * as stored from '@/lib/platform/prisma-client/enums';

const KNOWN = {
  Role: role.options,
  SumRule: sumRule.options,
  ReleaseStep: releaseStep.options,
  ImportStatus: importStatus.options,
  AuthorityKind: authorityKind.options,
  SuccessionKind: successionKind.options,
  DossierBasis: dossierBasis.options,
  DossierChannel: dossierChannel.options,
  LateCause: lateCause.options,
  DossierImportKind: dossierImportKind.options,
  DossierImportStatus: dossierImportStatus.options,
  DossierAlertKind: dossierAlertKind.options,
  Grading: grading.options,
  ScoreUnit: scoreUnit.options,
  ReleaseStatus: releaseStatus.options,
  MissingReason: missingReason.options,
  Origin: origin.options,
  RankOrigin: rankOrigin.options,
  StatisticKind: statisticKind.options,
  TargetOperator: targetOperator.options,
  TargetVerdict: targetVerdict.options,
  TaskStatus: taskStatus.options,
  TaskStep: taskStep.options,
  TaskReminderKind: taskReminderKind.options,
  WatchedFigure: watchedFigure.options,
  WatchMeasure: watchMeasure.options,
  WatchSide: watchSide.options,
};

test.each(Object.entries(stored))(
  'the database knows exactly the values of %s the domain knows',
  (name, values) => {
    expect(KNOWN).toHaveProperty(name, Object.keys(values));
  },
);

test('no set of values is known to the domain alone', () => {
  expect(Object.keys(stored).toSorted()).toEqual(Object.keys(KNOWN).toSorted());
});
