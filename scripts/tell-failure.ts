/**
 * Runs a command to its end. Where the system refuses a file (a full disk, a folder that may not be written), one line
 * says which and why, and the command ends with 1; a fault of the program is thrown on.
 */
export const tellFailure = async (main: () => void | Promise<void>): Promise<void> => {
  try {
    await main();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    console.error(`error: ${error.message}\nNothing was replaced: what stood there before still stands.`);
    process.exitCode = 1;
  }
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && /^E[A-Z0-9]+$/.test((error as NodeJS.ErrnoException).code ?? '') && 'syscall' in error;
