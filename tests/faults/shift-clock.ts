// Preloaded into every process of a build: its clock goes four hundred days ahead.

const ahead = 400 * 86_400_000;
const { now } = Date;
const later = (): number => now() + ahead;

globalThis.Date = new Proxy(Date, {
  construct: (target, parts: unknown[]) => Reflect.construct(target, parts.length === 0 ? [later()] : parts),
  get: (target, key) => (key === 'now' ? later : Reflect.get(target, key)),
});
