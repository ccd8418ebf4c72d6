import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLineShape } from '../text/line-shape.ts';
import { titleWeights } from './choice-weights.ts';
import type { SeenTitle } from './choose-title.ts';
import { toTitleReasons } from './title-reasons.ts';

const shape = toLineShape('Harbour bridge opens');
const entry = {
  ...shape,
  line: 1,
  start: 0,
  end: shape.bare.length,
  text: shape.bare,
  index: 0,
  terms: [],
  furniture: null,
  address: null,
  label: null,
  verdict: null,
  odds: 0,
};
const seen = (...features: string[]): SeenTitle => ({ entry, at: 0, side: 'above', shape, words: [], features });

test('the strongest reasons for a title are said, then those against it', () => {
  assert.equal(
    toTitleReasons(seen('page-title:3', 'bullet')),
    'for the title: the top of the page prints it as well; against: reads like no headline',
  );
});

test('every weight has a reason, and weak ones are left out', () => {
  for (const [feature, weight] of titleWeights.weights)
    assert.equal(toTitleReasons(seen(feature)) === '', Math.abs(weight) < 0.25, feature);
});
