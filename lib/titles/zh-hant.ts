import type { LanguageTitles } from './form.ts';

/** Chinese, traditional: the same titles as written in Taiwan and Hong Kong, with 駐…代表, Taiwan's head of a representative office. */
export const zhHant: LanguageTitles = {
  titles: [
    // 駐佛대사: Korean headlines begin it with the Chinese sign
    ['ambassador', 'own', '駐…대사'],
    ['ambassador', 'own', '特命全權大使|全權大使|資深大使|駐華大使'],
    [
      'deputy-head',
      'own',
      '常駐…副代表(、|和|兼)特命全權大使|副館長|常駐副代表|常駐…副代表|副常駐代表|駐…副代表|副代表',
    ],
    [
      'head-of-office',
      'own',
      '駐…代表|駐…(代表處|辦事處)代表|(代表處|辦事處)代表|美國在台協會台北辦事處處長|美國在台協會…辦事處處長|(經濟文化|文化經濟)(代表處|辦事處)處長',
    ],
    ['head-of-mission', 'own', '使團團長|外交使團團長|大使館館長|使館館長'],
    ['high-commissioner', 'unsure', '高級專員'],
    ['head-of-mission', 'none', '館長'],
    ['permanent-representative', 'own', '常駐聯合國代表|常駐代表|常駐…代表'],
    ['nuncio', 'own', '教廷大使|宗座大使'],
    ['charge-ad-interim', 'own', '(公使銜)?參贊兼臨時代辦|臨時代辦'],
    ['charge-ad-interim', 'unsure', '代辦'],
    ['minister-counsellor', 'own', '公使銜參贊|公使參贊|公使參事'],
    ['diplomatic-rank', 'own', '參贊|參事|(國防|陸軍|海軍|空軍)?武官|(一|二|三)等秘書|外交官'],
    ['consul', 'own', '副領事|副總領事'],
    ['peace-mission-head', 'own', '(聯合國)?秘書長特別代表|秘書長…特別代表|(國連)?事務總長特別代表'],
    ['imf-mission-chief', 'own', '國際貨幣基金(組織)?(代表團|特派團)團長|國際貨幣基金…(代表團|特派團)團長'],
    ['election-observation-chief', 'own', '(選舉)?觀察團團長'],
    ['olympic-chef-de-mission', 'own', '(奧運|體育|亞運)代表團團長'],
    ['eu-head-of-delegation', 'own', '(歐盟|歐洲聯盟)駐…代表團團長'],
    ['personal-rank', 'own', '特命全權公使銜|大使銜'],
    ['consul-general', 'own', '總領事'],
    ['honorary-consul', 'own', '名譽(總)?領事'],
    ['special-envoy', 'own', '特別代表|總統特使'],
    ['ambassador-at-large', 'own', '無任所大使|巡迴大使'],
    ['thematic-ambassador', 'own', '事務大使|氣候大使|氣候變遷大使|人權大使'],
    ['un-high-commissioner', 'own', '(聯合國)?難民事務高級專員|(聯合國)?人權事務高級專員'],
  ],
};
