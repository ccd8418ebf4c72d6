import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toOutletNames } from '../outlet-names.ts';
import { findNoticeName } from './copyright-notice.ts';

const nobody = toOutletNames(new Map());

test('the name of a copyright notice is what is left without years, rights and legal phrases', () => {
  const cases: [notice: string, name: string | null][] = [
    ['© 2025 The Harbour Post. All rights reserved.', 'The Harbour Post'],
    ['جميع الحقوق محفوظة © 2026 شبكة أطلس', 'شبكة أطلس'], // all rights reserved, Atlas Network
    ['© 2026 Harbour Media Limited or its affiliated companies. All rights reserved. (hmp)', 'Harbour Media Limited'],
    ['Copyright © 2024 Harbour Post (Pty) Ltd', 'Harbour Post'],
    ['<저작권자(c) 한빛뉴스, 무단 전재-재배포 금지>', '한빛뉴스'], // holder of the rights, Hanbit News, no copies
    ['© 2026 Norte Comunicação S.A.', 'Norte Comunicação'],
    ['© 2026 Gazeta Dealului SRL. Toate drepturile rezervate.', 'Gazeta Dealului'],
    ['© 2026 Wydawnictwo Nadrzeczne sp. z o.o.', 'Wydawnictwo Nadrzeczne'],
    ['สงวนลิขสิทธิ์ © 2569 บริษัท ข่าวแม่น้ำ จำกัด', 'ข่าวแม่น้ำ'], // all rights reserved, River News Company, Ltd
    ['© 2026 Diario Sala', 'Diario Sala'],
    ['All rights reserved © 2020', null],
  ];
  for (const [notice, name] of cases) assert.equal(findNoticeName(notice, nobody), name, notice);
});
