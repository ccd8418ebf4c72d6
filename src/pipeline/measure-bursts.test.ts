import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { measureBursts } from './measure-bursts.ts';

const item = (day: number | null, ...features: number[]) => ({ day, features: Int32Array.from(features) });

const [everyDay, event, once] = [0, 1, 2];
const month = Array.from({ length: 30 }, (_, day) => [
  item(day + 0.5, everyDay),
  ...(day === 11 || day === 12 ? [item(day, event), item(day + 0.9, event)] : []),
  ...(day === 20 ? [item(day, once)] : []),
]).flat();

test('what is printed within two days counts more, what is printed every day no more, what stands alone the same', () => {
  const bursts = measureBursts(month, 3);
  assert.ok((bursts[event] ?? 0) > 1.3);
  assert.ok((bursts[everyDay] ?? 2) <= 1);
  assert.equal(bursts[once], 1);
});

test('without days, or where all come on one day, no word counts more than another', () => {
  const sameDay = [item(3, everyDay, event), item(3, event), item(3.5, everyDay)];
  const undated = [item(null, everyDay), item(null, event)];
  for (const items of [sameDay, undated, []]) assert.deepEqual(measureBursts(items, 3), Float64Array.of(1, 1, 1));
});

test('the order of the texts does not matter, and no factor is far from 1', () => {
  const some = fc.array(fc.tuple(fc.nat(400), fc.nat(3)), { maxLength: 40 });
  fc.assert(
    fc.property(some, (texts) => {
      const items = texts.map(([day, feature]) => item(day, feature));
      const bursts = measureBursts(items, 4);
      assert.deepEqual(measureBursts(items.toReversed(), 4), bursts);
      assert.ok(bursts.every((factor) => factor > 0.7 && factor < 1.7));
    }),
  );
});
