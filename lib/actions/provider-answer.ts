import { signInByProvider } from '@/lib/commands/provider-sign-in';
import { visitor } from '@/lib/platform/visitor';

/** What the identity provider's people get who come back from it; `null` where there is no provider. */
export const providerAnswer = async (request: Request): Promise<Response | null> =>
  signInByProvider(request, await visitor());
