import type { Metadata } from 'next';
import { SecondFactorSetupPage } from '@/components/account/second-factor-setup-page';
import { ownPath } from '@/lib/domain/own-path';
import { currentActor, requirePerson } from '@/lib/platform/session';
import { secondFactorSetup } from '@/lib/queries/sign-in';

export const instant = false;

export const metadata: Metadata = { title: 'Mã xác thực' };

export default async function Page({ searchParams }: PageProps<'/tai-khoan/xac-thuc'>) {
  const { tiep } = await searchParams;
  const person = await requirePerson('/tai-khoan/xac-thuc');
  const [actor, setup] = await Promise.all([currentActor(), secondFactorSetup(person)]);
  return (
    <SecondFactorSetupPage
      isSetUp={person.hasSecondFactor}
      isDue={actor === null}
      setup={setup}
      next={ownPath(typeof tiep === 'string' ? tiep : undefined)}
    />
  );
}
