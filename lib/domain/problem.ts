/** Why something a person typed cannot be read; `lib/text/problem.ts` has the sentence for each. */
export type Problem =
  | 'pointsFormat'
  | 'pointsAmbiguous'
  | 'rankFormat'
  | 'dayFormat'
  | 'timeFormat'
  | 'periodFormat'
  | 'slugFormat'
  | 'required'
  | 'yearFormat'
  | 'placeFormat'
  | 'codeFormat'
  | 'authorityCode'
  | 'limitRange'
  | 'unknownChoice'
  | 'addressFormat'
  | 'emailFormat'
  | 'usernameFormat'
  | 'passwordShort'
  | 'passwordsDiffer'
  | 'oneTimeCodeFormat'
  | 'unitOfMember'
  | 'tooLong'
  | 'countFormat'
  | 'countAmbiguous'
  | 'countFraction'
  | 'countNegative'
  | 'countTooLarge'
  | 'countPercent';

/** Names a problem as a Zod message, so that a misspelt name does not compile. */
export const problem = (name: Problem) => name;
