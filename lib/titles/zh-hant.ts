import type { LanguageTitles } from './form.ts';

/** Chinese, traditional: the same titles as written in Taiwan and Hong Kong, with 駐…代表, Taiwan's head of a representative office. */
export const zhHant: LanguageTitles = {
  titles: [
    ['ambassador', 'own', '特命全權大使|全權大使|資深大使|駐華大使'],
    ['head-of-office', 'own', '駐…代表'],
    ['head-of-mission', 'own', '使團團長|外交使團團長|大使館館長|使館館長'],
    ['high-commissioner', 'unsure', '高級專員'],
    ['permanent-representative', 'own', '常駐聯合國代表|常駐代表|常駐…代表'],
    ['nuncio', 'own', '教廷大使|宗座大使'],
    ['charge-ad-interim', 'own', '(公使銜)?參贊兼臨時代辦|臨時代辦'],
    ['charge-ad-interim', 'unsure', '代辦'],
    ['deputy-head', 'own', '副館長|常駐副代表|駐…副代表|副代表'],
    ['minister-counsellor', 'own', '公使銜參贊|公使參贊|公使參事'],
    ['diplomatic-rank', 'own', '參贊|參事|武官|(一|二|三)等秘書|外交官'],
    ['personal-rank', 'own', '特命全權公使銜|大使銜'],
    ['consul-general', 'own', '總領事'],
    ['honorary-consul', 'own', '名譽(總)?領事'],
    ['special-envoy', 'own', '特別代表|總統特使'],
    ['ambassador-at-large', 'own', '無任所大使|巡迴大使'],
    ['un-high-commissioner', 'own', '(聯合國)?難民事務高級專員|(聯合國)?人權事務高級專員'],
  ],
  cues: {
    embassy: '大使館|使館|代表處|辦事處',
    ministry: '外交部|外交官|外交',
    accredited: '國書|呈遞|履新|到任',
    states: '聯合國|歐盟|北約|東盟|駐|教廷',
    aid: '無國界醫生|人道|紅十字',
    olympic: '奧運|奧委會|帕運',
    business: '有限公司|公司|集團|銀行|招聘',
    agency: '難民署|難民',
    brand: '品牌|形象|反毒|親善|推廣|愛心|觀光|代言|校園|公益|學生|遊戲',
  },
  before: {
    deputy: '副',
    former: '前|前任|曾任|卸任',
    designate: '候任|新任命',
    acting: '代理|臨時',
    'look-alike':
      '品牌|形象|反毒|親善|推廣|愛心|觀光|公益|校園|代言|文化|健康|環保|慈善|友誼|宣導|防疫|反詐|旅遊|青年|永續|宣傳',
    staff: '(秘書|助理|司機|廚師|翻譯|夫人)',
    elsewhere: '會見|拜會|接見|陪同',
  },
  after: { 'look-alike': '館|級|酒店|飯店|計畫|團隊', staff: '(的)?(秘書|助理|司機|廚師|夫人|官邸)' },
  small: '新任|現任|兼|首任',
  nations: '中國|中華民國|美國|英國|法國|德國|韓國|俄羅斯|華|臺灣|澳洲',
};
