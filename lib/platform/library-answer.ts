import { isAPIError } from 'better-auth/api';

/** What the accounts library answers, or `null` where it refuses (a status of 4xx). */
export async function answerOrNull<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}
