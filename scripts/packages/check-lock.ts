import type { Locked } from './read-lock.ts';

/** Licences that packages may have: all let the site be built and handed on as it is. */
const licences: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0'],
  ...['OFL-1.1', 'MPL-2.0', 'LGPL-3.0-or-later'],
]);

const isAllowed = (licence: string): boolean =>
  licence.split(' OR ').some((choice) =>
    choice
      .replace(/[()]/g, '')
      .split(' AND ')
      .every((part) => licences.has(part)),
  );

/** What is wrong with a package: it is not proven by a hash, comes from elsewhere, runs code when installed, or is not licensed so. */
export const checkPackage = (one: Locked, mayRun: ReadonlySet<string>): string[] => [
  ...(one.integrity === undefined && one.link !== true ? ['has no hash'] : []),
  ...(one.resolved !== undefined && !one.resolved.startsWith('https://registry.npmjs.org/')
    ? [`comes from ${one.resolved}`]
    : []),
  ...(one.hasInstallScript === true && !mayRun.has(one.name) ? ['runs a script when it is installed'] : []),
  ...(isAllowed(one.license ?? 'none') ? [] : [`has the licence ${one.license ?? 'none'}`]),
];
