import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, type Surroundings, surroundings } from './faults/build-in.ts';
import { makePlace } from './faults/fault-place.ts';

test('a site is the same to the byte in another time zone, language, order, path and year, on one core', {
  skip: process.platform !== 'linux',
}, () => {
  using place = makePlace();
  const [usual, all] = [surroundings[0], surroundings.at(-1)] as [Surroundings, Surroundings];
  const site = buildIn(place.at('content'), usual);
  assert.ok(site.split('\n').length > 50);
  assert.equal(buildIn(place.at('content'), all), site);
});
