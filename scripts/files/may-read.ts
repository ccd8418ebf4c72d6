import { accessSync, constants } from 'node:fs';

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
