import type { LanguageTitles } from './form.ts';

/** Japanese. Gaimushō usage: 公使 is the deputy at an embassy today; 観光大使 and 親善大使 are honorary promoters. */
export const ja: LanguageTitles = {
  titles: [
    // before 駐…大使, since the first of two alike counts
    ['charge-ad-interim', 'own', '駐…代理大使'],
    ['nuncio', 'own', '駐…教皇大使|駐…教廷大使'],
    ['ambassador', 'own', '(駐箚)?特命全権大使|国連大使|国際連合日本政府代表部大使|政府代表部大使|駐日大使|駐…大使'],
    ['head-of-mission', 'own', '在外公館長|公館長|使節団長'],
    ['high-commissioner', 'unsure', '高等弁務官'],
    ['permanent-representative', 'own', '(国際連合)?常駐代表'],
    ['nuncio', 'own', '教皇大使|ローマ教皇庁大使'],
    ['charge-ad-interim', 'own', '臨時代理大使|代理公使|代理大使'],
    [
      'deputy-head',
      'own',
      '大使・国際連合…次席代表|国際連合…次席代表|国連…次席代表|次席公使|首席公使|次席常駐代表|常駐次席代表|次席大使|大使次席',
    ],
    ['minister-counsellor', 'own', '公使参事官'],
    ['envoy-minister', 'own', '特命全権公使'],
    ['diplomatic-rank', 'own', '公使|参事官|(一|二|三)等書記官|防衛駐在官|外交官補'],
    ['consul', 'own', '副領事'],
    ['ambassador-at-large', 'own', '移動大使|巡回大使|特派大使'],
    ['ngo-head-of-mission', 'none', '(現地)?活動責任者|現地代表|国代表|(首席)?代表部首席代表'],
    ['icrc-head-of-delegation', 'none', '(駐日|地域)?代表部 ?首席代表'],
    ['consul-general', 'own', '総領事'],
    ['honorary-consul', 'own', '名誉(総)?領事'],
    ['special-envoy', 'own', '政府特使|総理特使|特使|政府代表|特別代表'],
    [
      'thematic-ambassador',
      'own',
      '(人権|気候変動|サイバー|北極|国際|科学技術)*担当(米国|英国|日本|欧州|欧州連合|カナダ|フランス|ドイツ)?(政府)?(特命全権|特別)?大使|担当(米国|英国|日本|欧州|欧州連合|カナダ|フランス|ドイツ)?(政府)?(特命全権|特別)?大使',
    ],
    ['peace-mission-head', 'own', '(国連)?事務総長特別代表'],
    ['election-observation-chief', 'own', '(選挙)?監視団団?長'],
    ['imf-mission-chief', 'own', 'ミッション・?チーフ'],
    ['peace-mission-head', 'own', '(国連|国際連合)…(派遣|支援|安定化|監視)団団?長'],
    ['olympic-chef-de-mission', 'own', '選手団団?長'],
    ['un-high-commissioner', 'own', '国連難民高等弁務官|国連人権高等弁務官|難民高等弁務官|人権高等弁務官'],
  ],
};
