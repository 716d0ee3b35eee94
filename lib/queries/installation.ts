import { env } from '@/lib/platform/env';

/** Whether this is a demonstration, whose accounts anybody may use. */
export const isDemonstration = (): boolean => env().DEMO === '1';
