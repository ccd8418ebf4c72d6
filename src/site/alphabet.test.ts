import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAlphabet, toSortKey } from './alphabet.ts';

/** An index as letters with their names: `['A Avila', 'Ñ Ñuñoa']`. */
const toIndex = (lang: string, names: string): string[] =>
  toAlphabet(
    names.split(' ').map((text) => ({ text, lang })),
    lang,
  ).map(({ letter, items }) => [letter, ...items.map(({ text }) => text)].join(' '));

test('an Arabic name stands under the letter after its article', () => {
  // Algeria, Tunis, Beirut
  assert.deepEqual(toIndex('ar', 'الجزائر تونس بيروت'), ['ب بيروت', 'ت تونس', 'ج الجزائر']);
});

test('a name that only begins with the letters of the article keeps them', () => {
  // Ali: too short to be cut; in Persian (Algeria) the article is part of the name.
  assert.equal(toSortKey({ text: 'علي', lang: 'ar' }), 'علي');
  assert.equal(toSortKey({ text: 'آل', lang: 'ar' }), 'ال');
  assert.equal(toSortKey({ text: 'الجزایر', lang: 'fa' }), 'الجزایر');
});

test('Arabic has one alef', () => {
  // Ahmad, Ibrahim, Adam, Ibn
  assert.equal(toIndex('ar', 'أحمد إبراهيم آدم ابن').length, 1);
});

test('French, German and English accents make no letter of their own', () => {
  assert.deepEqual(toIndex('fr', 'Oran Œuvre Élysée Égypte Eure'), ['E Égypte Élysée Eure', 'O Œuvre Oran']);
  assert.deepEqual(toIndex('de', 'Zypern Äthiopien Afrika Özil Oman'), [
    'A Afrika Äthiopien',
    'O Oman Özil',
    'Z Zypern',
  ]);
  assert.deepEqual(toIndex('en', 'Łódź Lagos Ørsted'), ['L Lagos Łódź', 'O Ørsted']);
});

test('Spanish ñ and the Turkish letters stand by themselves', () => {
  assert.deepEqual(toIndex('es', 'Ñuñoa Nueva Ávila Oslo Llo'), ['A Ávila', 'L Llo', 'N Nueva', 'Ñ Ñuñoa', 'O Oslo']);
  assert.deepEqual(toIndex('tr', 'izmir İran Irak ıslak Çin Cezayir Şam Suriye'), [
    'C Cezayir',
    'Ç Çin',
    'I Irak ıslak',
    'İ İran izmir',
    'S Suriye',
    'Ş Şam',
  ]);
});

test('Persian and Urdu keep the order and the shape of their letters', () => {
  // Abadan, Iran, Paris, Kabul, Gorgan, Yazd
  assert.deepEqual(toIndex('fa', 'یزد گرگان کابل پاریس ایران آبادان'), [
    'آ آبادان',
    'ا ایران',
    'پ پاریس',
    'ک کابل',
    'گ گرگان',
    'ی یزد',
  ]);
  // Bharat, Tokyo, Dhaka, Karachi, India
  assert.deepEqual(toIndex('ur', 'ہند کراچی ڈھاکا ٹوکیو بھارت'), ['ب بھارت', 'ٹ ٹوکیو', 'ڈ ڈھاکا', 'ک کراچی', 'ہ ہند']);
});

test('Hebrew and Russian have their own alphabets', () => {
  // Avi, Kohen, Shalom
  assert.deepEqual(toIndex('he', 'שלום כהן אבי'), ['א אבי', 'כ כהן', 'ש שלום']);
  assert.deepEqual(toIndex('ru', 'Ялта Ёлкин Европа Йемен Италия'), [
    'Е Европа Ёлкин',
    'И Италия',
    'Й Йемен',
    'Я Ялта',
  ]);
});

test('Chinese names stand under the Latin letter of their pinyin, with those in Latin letters', () => {
  // Algeria, Beijing, Chengdu, Ecuador, Europe, Shanghai, Xi, China
  assert.deepEqual(toIndex('zh', '阿尔及利亚 北京 成都 厄瓜多尔 欧洲 上海 习近平 中国 Boeing'), [
    'A 阿尔及利亚',
    'B 北京 Boeing',
    'C 成都',
    'E 厄瓜多尔',
    'O 欧洲',
    'S 上海',
    'X 习近平',
    'Z 中国',
  ]);
});

test('a name that begins with no letter stands first', () => {
  assert.deepEqual(toIndex('en', 'Oran 7-Eleven «Alif»'), ['# 7-Eleven', 'A «Alif»', 'O Oran']);
});
