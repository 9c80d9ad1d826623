import type { LanguageTitles } from './form.ts';

/** Hebrew. Press and embassy usage, own knowledge; "שגריר נייד" is a non-resident head; "ציר" is a minister, also an axis or a delegate. */
export const he: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'שגריר(ה|ת|י|ים)?'],
    ['ambassador', 'own', 'שגריר(ה|ת)? (נייד|ניידת|לא תושב|לא תושבת)'],
    ['head-of-mission', 'own', 'ראש(ת|י)? (ה)?(נציגות|נציגויות)|ראש(ת)? המשלחת הדיפלומטית'],
    ['head-of-mission', 'none', 'ראש(ת)? (ה)?משלחת'],
    ['high-commissioner', 'unsure', 'נציב(ה|ת)? עליון|הנציב העליון'],
    ['permanent-representative', 'unsure', 'נציג(ה|ת)? (ה)?קבוע(ה)?|נציגת ישראל הקבועה|נציג ישראל הקבוע|הנציג הקבוע'],
    ['permanent-representative', 'own', 'שגריר(ה|ת)? ישראל באו(ם)?'],
    ['nuncio', 'own', 'נונציוס'],
    ['charge-ad-interim', 'own', 'ממונה על השגרירות|ממלא(ת)? מקום השגריר(ה)?'],
    ['deputy-head', 'own', 'סג(ן|נית) ((ה)?שגריר(ה|ת)?|ראש הנציגות|הנציב העליון)'],
    ['diplomatic-rank', 'none', 'ציר|יועץ|מזכיר (ראשון|שני)|נספח(ת)?'],
    ['diplomatic-rank', 'own', 'נספח (צבאי|תרבות|כלכלי)|ציר בשגרירות'],
    ['consul-general', 'own', '(ה)?קונסול(ית)? (ה)?כללי(ת)?'],
    ['honorary-consul', 'own', 'קונסול כבוד'],
    ['special-envoy', 'own', 'שליח(ה|ת)? מיוחד(ת)?'],
    ['un-high-commissioner', 'own', 'נציב האו ?ם לפליטים|נציב(ת)? האו ?ם לזכויות האדם'],
  ],
  cues: {
    embassy: 'שגרירות|נציגות',
    ministry: 'משרד החוץ|דיפלומט*',
    accredited: 'כתב* האמנה|הוד מעלת*|מינוי*',
    states: 'האו|או ?ם|האיחוד האירופי|נאטו',
    aid: 'רופאים ללא גבולות|ללא גבולות|הומניטרי*|הצלב האדום',
    olympic: 'אולימפי*',
    brand: 'מותג|סטודנט*|קמפוס|חברת|רצון טוב',
  },
  before: {
    deputy: 'סגן|סגנית|משנה',
    former: 'לשעבר',
    served: 'כיהן|כיהנה|שימש|שימשה',
    rank: 'בדרגת|דרגת',
    staff: 'עוזר*|מזכיר*|נהג*|טבח*|דובר*|לשכת|מעון|אשת',
    elsewhere: 'זימן|זימנה|זימנו|גירש|נפגש*|פגישה*|אירח*|כפוף*',
  },
  after: {
    reported: 'זומן|זומנה|זומנו|ביקר|ביקרה|ביקרו|נפגש',
    former: 'לשעבר|בדימוס',
    designate: 'המיועד*|מיועד*',
    'look-alike': 'המותג*|מותג*|רצון*|הרצון*|צעיר*|סטודנט*|שלום',
  },
  small: 'החדש*|מדינת|ממלכת|רפובליקת|הנוכחי*|כיום',
  nations: 'ארהב|ארצות הברית|צפון מקדוניה',
};
