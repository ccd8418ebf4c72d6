import { accessSync, constants } from 'node:fs';
import type { Problem } from '../../src/schema/ledger.ts';

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

/** Whether the account that runs this may read a file. */
export const mayRead = (file: string): boolean => {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
};

/** What to do where it may not. */
export const howToMayRead = 'give the account that runs this the right to read it';
