import type { Problem } from '../schema/ledger.ts';

/** A warning of a file as a whole. */
export const toWarning = (rule: string, file: string, message: string, hint: string): Problem => ({
  severity: 'warning',
  rule,
  file,
  line: null,
  message,
  hint,
});

/** The same as an error: nothing is written as long as it stands. */
export const toError = (...said: Parameters<typeof toWarning>): Problem => ({
  ...toWarning(...said),
  severity: 'error',
});
