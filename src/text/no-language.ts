/** The tag of what is in no one language: names that are written in many. */
export const noLanguage = 'und';
