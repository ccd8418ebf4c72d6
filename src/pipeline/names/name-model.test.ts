import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFact, sumFacts } from './fact-rows.ts';
import { labelCount } from './name-labels.ts';
import { packNameModel, unpackNameModel } from './name-model.ts';

test('a model survives its file, but for weights too small to tell; a known word stays known', () => {
  const row = new Float32Array(labelCount);
  row[2] = 0.5;
  row[4] = -1.2;
  row[5] = 0.04;
  const model = {
    own: new Map([
      ['w oran', row],
      ['w plain', new Float32Array(labelCount)],
      ['$ing', new Float32Array(labelCount)],
    ]),
    beside: new Map(),
    transitions: new Float64Array(labelCount ** 2).fill(0.3),
  };
  const packed = packNameModel(model);
  assert.deepEqual(packed.own, { 'w oran': ',,10,,-24', 'w plain': '' });
  const { own } = unpackNameModel(packed);
  const sum = sumFacts(own, ['w oran', 'w plain', 'fr|w oran'], labelCount);
  assert.deepEqual([...sum].map((weight) => Math.round(weight * 10)).slice(0, 5), [0, 0, 5, 0, -12]);
  assert.ok(findFact(own, 'w plain') > 0 && findFact(own, '$ing') === 0);
});
