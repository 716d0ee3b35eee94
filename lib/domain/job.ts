/** What the job runner does in the background; each name is a queue that a migration made. */
export const JOBS = [
  'publish-due',
  'send-notices',
  'clean-up',
  'raise-alerts',
  'look-at-watches',
  'remind-tasks',
] as const;

export type Job = (typeof JOBS)[number];
