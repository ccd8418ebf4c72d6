import { rows } from './list.ts';

/** Arabic offices and trades by which speakers are named, those of one meaning in a row: ambassador, minister, president … */
export const arabicRoles = rows(`
  سفير | دبلوماسي
  سفيرة | دبلوماسية
  وزير
  وزيرة
  رئيس
  رئيسة
  ناطق | متحدث
  ناطقة | متحدثة
  قائد | جنرال
  مدير
  مديرة
  أمين
  أمينة
  نائب
  نائبة
  خبير
  خبيرة
  محلل
  محللة
  باحث | عالم
  باحثة | عالمة
  محامي
  محامية
  مدرب
  لاعب | مهاجم | قائد
  كاتب
  كاتبة
  مبعوث
  مبعوثة
  ملك | عاهل
  أمير
  عمدة
  مفوض
  مسؤول
  مسؤولة
`);
