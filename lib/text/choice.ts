/** What a select offers where the answer is yes or no. */
export const yesNoChoices = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
] as const;

export const yesNoText = (answer: boolean): string => (answer ? 'Có' : 'Không');

/** What a select sends for an answer. */
export const yesNoValue = (answer: boolean): string => (answer ? 'yes' : 'no');
