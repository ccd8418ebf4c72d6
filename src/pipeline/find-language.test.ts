import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findLanguage } from './find-language.ts';

/** One or two plain sentences each, about a bridge, a harvest or a meeting. */
const samples: Readonly<Record<string, string>> = {
  ar: 'أعلن الوزير أن الجسر الجديد سيفتح أمام السيارات بعد أسبوع من الآن، وأضاف أن الأشغال انتهت قبل موعدها',
  fa: 'وزیر اعلام کرد که پل تازه هفته آینده برای خودروها باز می‌شود و افزود کارها پیش از موعد تمام شده است',
  ur: 'وزیر نے کہا کہ نیا پل اگلے ہفتے گاڑیوں کے لیے کھول دیا جائے گا اور کام وقت سے پہلے مکمل ہو گیا ہے',
  ps: 'وزیر وویل چې نوی پل به بله اونۍ د موټرو لپاره خلاص شي او کار یې تر وخت مخکې بشپړ شوی دی',
  ckb: 'وەزیر ڕایگەیاند کە پردە نوێیەکە هەفتەی داهاتوو بۆ ئۆتۆمبێل دەکرێتەوە و کارەکان پێش کاتی خۆی تەواو بوون',
  he: 'השר הודיע כי הגשר החדש ייפתח לתנועה בשבוע הבא והוסיף שהעבודות הסתיימו לפני הזמן',
  en: 'The minister said that the new bridge would open to traffic next week and that the work had ended early',
  fr: 'Le ministre a annoncé que le nouveau pont ouvrira à la circulation la semaine prochaine, avant la date prévue',
  es: 'El ministro anunció que el nuevo puente se abrirá al tráfico la próxima semana y que las obras terminaron antes',
  pt: 'O ministro anunciou que a nova ponte será aberta ao trânsito na próxima semana e que as obras não demoraram',
  gl: 'O ministro anunciou que a nova ponte abrirá ao tráfico a vindeira semana e que as obras remataron antes do que se dixo, unha boa nova para os veciños',
  ca: 'El ministre va anunciar que el nou pont s’obrirà al trànsit la setmana vinent i que les obres han acabat abans amb el suport dels veïns',
  it: 'Il ministro ha annunciato che il nuovo ponte aprirà al traffico la prossima settimana e che i lavori sono finiti prima',
  ro: 'Ministrul a anunțat că noul pod va fi deschis traficului săptămâna viitoare și că lucrările s-au încheiat mai devreme',
  de: 'Der Minister kündigte an, dass die neue Brücke nächste Woche für den Verkehr geöffnet wird und die Arbeiten beendet sind',
  nl: 'De minister zei dat de nieuwe brug volgende week voor het verkeer opengaat en dat het werk eerder klaar was dan verwacht',
  sv: 'Ministern sade att den nya bron öppnas för trafik nästa vecka och att arbetet blev klart tidigare än väntat',
  da: 'Ministeren sagde, at den nye bro åbner for trafik i næste uge, og at arbejdet blev færdigt tidligere end ventet af kommunen',
  no: 'Statsråden sa at den nye brua åpner for trafikk neste uke, og at arbeidet ble ferdig tidligere enn det noen hadde ventet seg',
  fi: 'Ministeri kertoi, että uusi silta avataan liikenteelle ensi viikolla ja että työt ovat valmistuneet etuajassa',
  pl: 'Minister powiedział, że nowy most zostanie otwarty dla ruchu w przyszłym tygodniu i że prace skończyły się wcześniej',
  cs: 'Ministr řekl, že nový most bude otevřen pro dopravu příští týden a že práce skončily dříve, než se čekalo',
  sk: 'Minister povedal, že nový most bude otvorený pre dopravu budúci týždeň a že práce sa skončili skôr, ako sa čakalo',
  hu: 'A miniszter azt mondta, hogy az új hidat jövő héten nyitják meg, és a munka a vártnál előbb fejeződött be',
  tr: 'Bakan yeni köprünün gelecek hafta trafiğe açılacağını ve çalışmaların beklenenden önce bittiğini söyledi',
  az: 'Nazir bildirdi ki, yeni körpü gələn həftə nəqliyyat üçün açılacaq və işlər vaxtından əvvəl başa çatıb',
  id: 'Menteri mengatakan bahwa jembatan baru itu akan dibuka untuk lalu lintas pekan depan karena pekerjaan selesai lebih awal',
  ms: 'Menteri berkata bahawa jambatan baharu itu boleh dibuka kepada trafik minggu depan kerana kerja siap lebih awal, katanya',
  vi: 'Bộ trưởng cho biết cây cầu mới sẽ được mở cho xe cộ vào tuần tới và công việc đã hoàn thành sớm hơn dự kiến',
  sw: 'Waziri alisema kuwa daraja jipya litafunguliwa kwa magari wiki ijayo na kwamba kazi hiyo ilikamilika mapema',
  ru: 'Министр сообщил, что новый мост откроют для движения на следующей неделе, а работы завершились раньше срока',
  uk: 'Міністр повідомив, що новий міст відкриють для руху наступного тижня, а роботи завершилися раніше строку',
  bg: 'Министърът съобщи, че новият мост ще бъде отворен за движение през следващата седмица и че работата е приключила по-рано',
  sr: 'Министар је рекао да ће нови мост бити отворен за саобраћај следеће недеље и да су радови завршени раније',
  hi: 'मंत्री ने कहा कि नया पुल अगले हफ़्ते गाड़ियों के लिए खोल दिया जाएगा और काम समय से पहले पूरा हो गया है',
  mr: 'मंत्र्यांनी सांगितले की नवीन पूल पुढच्या आठवड्यात वाहनांसाठी खुला होणार आहे आणि काम वेळेआधी पूर्ण झाले आहे',
  zh: '部长说，新桥将于下周通车，工程比原定时间提前完成。',
  ja: '大臣は新しい橋が来週開通すると述べ、工事は予定より早く終わったと説明した。',
  ko: '장관은 새 다리가 다음 주에 개통되며 공사가 예정보다 일찍 끝났다고 말했다.',
  el: 'Ο υπουργός είπε ότι η νέα γέφυρα θα ανοίξει την επόμενη εβδομάδα',
  th: 'รัฐมนตรีกล่าวว่าสะพานใหม่จะเปิดให้รถผ่านในสัปดาห์หน้า',
};

for (const [lang, text] of Object.entries(samples)) {
  test(`a sentence or two in ${new Intl.DisplayNames('en', { type: 'language' }).of(lang)} are known as ${lang}`, () => {
    assert.equal(findLanguage(text).value, lang);
  });
}

test('a script of one language tells it by itself', () => {
  assert.equal(findLanguage('გამარჯობა').value, 'ka');
  assert.equal(findLanguage('გამარჯობა').by, 'script');
});

test('a headline of a few words is enough where letters or words tell', () => {
  assert.equal(findLanguage('Neue Brücke für die Stadt').value, 'de');
  assert.equal(findLanguage('پل تازه باز می‌شود').value, 'fa');
  assert.equal(findLanguage('Un pont pour la ville').value, 'fr');
});

test('foreign names and an address inside a text do not change its language', () => {
  const text = `${samples['ar']} www.example.org Golden Gate Bridge`;
  assert.equal(findLanguage(text).value, 'ar');
});

test('a text without letters has no language', () => {
  for (const text of ['', ' \n', '12:30 – 14:00', '€ 3,50 !?']) {
    assert.deepEqual(findLanguage(text), { value: 'und', by: 'none', confidence: 0 });
  }
});

test('the answer stays inside the languages that are asked for', () => {
  for (const among of [
    ['de', 'nl'],
    ['gl', 'pt'],
    ['ar', 'ru', 'fr'],
  ]) {
    assert.ok(among.includes(findLanguage(samples['es'] ?? '', { among }).value), among.join());
  }
});

test('any text has an answer, and a confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { value, confidence } = findLanguage(text);
      assert.match(value, /^[a-z]{2,3}$/);
      assert.ok(confidence >= 0 && confidence <= 1);
    }),
  );
});
