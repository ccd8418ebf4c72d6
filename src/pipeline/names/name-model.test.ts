import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelCount } from './name-labels.ts';
import { packNameModel, unpackNameModel } from './name-model.ts';

test('a model survives its file, but for weights too small to tell; a known word stays known', () => {
  const row = new Float32Array(labelCount);
  row[2] = 0.5;
  row[4] = -1.2;
  row[5] = 0.01;
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
  assert.deepEqual(packed.own, { 'w oran': ',,5,,-12', 'w plain': '' });
  assert.deepEqual(packNameModel(unpackNameModel(packed)), packed);
});
