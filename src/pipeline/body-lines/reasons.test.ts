import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyLineModel } from './body-line-model.ts';
import { toReasons } from './reasons.ts';

test('the strongest reasons are named, those for text first', () => {
  const parts = new Map([
    ['inBlock', 1.2],
    ['lexical', -0.6],
    ['words', 0.1],
  ]);
  assert.equal(toReasons(parts), 'for text: inside the main text; against: words of menus and notices');
});

test('parts of one reason are added up', () => {
  const parts = new Map([
    ['words-1', 0.2],
    ['proseAbove8', 0.2],
  ]);
  assert.equal(toReasons(parts), 'for text: sentences around it');
});

test('weak parts are no reasons', () => {
  assert.equal(toReasons(new Map([['inBlock', 0.1]])), '');
});

test('every column of the model that is not about the form of the line itself has a reason of its own', () => {
  const own =
    /^(?:words|sentence|stops|innerStops|bullet|wordLength|functionShare|capitals|upperShare|commas|digits|ends|asks|begins|dates|marks|cased)/;
  const unnamed = bodyLineModel.trees.columns.filter(
    (column) => toReasons(new Map([[column, 1]])) === 'for text: reads like a sentence' && !own.test(column),
  );
  assert.deepEqual(unnamed, []);
});
