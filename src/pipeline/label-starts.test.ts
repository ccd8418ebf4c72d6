import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelStarts } from './label-starts.ts';

const cut = (text: string): string[] => {
  const at = [0, ...labelStarts(text), text.length];
  return at.slice(1).map((end, index) => text.slice(at[index], end).trim());
};

test('a header line of several labelled statements is cut before each label', () => {
  // source: River City Evening News, author: Li Wenqing
  assert.deepEqual(cut('2026年01月15日 08:22 来源：江城晚报 作者：李文清'), [
    '2026年01月15日 08:22',
    '来源：江城晚报',
    '作者：李文清',
  ]);
  assert.deepEqual(cut('Author: Nadia Selim | Source: Harbour Post'), [
    'Author: Nadia Selim |',
    'Source: Harbour Post',
  ]);
  // published 12 May 2026, author: Samir Qandouzi
  assert.deepEqual(cut('نشر في: 12 ماي 2026 - الكاتب: سمير قندوزي'), ['نشر في: 12 ماي 2026 -', 'الكاتب: سمير قندوزي']);
  assert.deepEqual(cut('03.05.2026 11:20 Quelle: Hafenpost'), ['03.05.2026 11:20', 'Quelle: Hafenpost']);
});

test('sentences, single labels and unknown words stay whole', () => {
  for (const line of [
    'Source: Harbour Post',
    'The mayor gave two reasons: money and time: both are short.',
    'In 2024 the harbour asked its author: what now?',
    'Opening hours: 9:00 to 17:00',
    'Photo 2024 Co-author: Nadia Selim',
    `Author: Nadia Selim Source: ${'a very long story of its own '.repeat(4)}`,
  ])
    assert.deepEqual(labelStarts(line), [], line);
});
