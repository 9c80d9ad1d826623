import type { LanguageTitles } from './form.ts';

/** Korean. Foreign ministry usage in the press: 공관장 is a head of post; 홍보대사, 본부대사 and 국제관계대사 are not; 대사 is also metabolism or a dialogue. */
export const ko: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', '대사'],
    ['ambassador', 'own', '특명전권대사|주유엔대사|주한대사|전권대사'],
    ['head-of-mission', 'own', '재외공관장|공관장'],
    ['high-commissioner', 'unsure', '고등판무관'],
    ['permanent-representative', 'own', '상주대표|상임대표'],
    ['nuncio', 'own', '교황대사'],
    ['charge-ad-interim', 'own', '임시대리대사|대리대사|대사대리|대사 대리|임시 대리대사'],
    ['deputy-head', 'own', '차석대사|차석 대사|부공관장|차석공사'],
    ['minister-counsellor', 'own', '공사참사관|공사 참사관'],
    ['diplomatic-rank', 'own', '참사관|(1|2|3)등서기관|(1|2|3)등 서기관|국방무관|무관'],
    ['consul-general', 'own', '총영사'],
    ['honorary-consul', 'own', '명예(총)?영사'],
    ['consul', 'own', '부영사'],
    ['special-envoy', 'own', '특사|특별대표'],
    ['ambassador-at-large', 'own', '순회대사|본부대사'],
    [
      'thematic-ambassador',
      'own',
      '기후변화대사|국제안보대사|사이버대사|인권대사|(서울시 ?)?국제관계(자문)?대사|(경제|공공외교|에너지자원|다자|북극협력|국제사이버협력)대사|국제관계대사',
    ],
    ['un-high-commissioner', 'own', '유엔난민고등판무관|유엔인권고등판무관|(유엔 )?인권최고대표'],
  ],
  cues: {
    embassy: '대사관|대표부|공관',
    ministry: '외교부|외교관|외무부|외교',
    accredited: '신임장|내정|부임|이임|신임 대사|아그레망|임명',
    states: '유엔|유럽연합|나토|아세안',
    aid: '국경없는의사회|인도주의|적십자',
    olympic: '올림픽|선수단|패럴림픽',
    business: '주식회사|은행|기업',
    brand: '홍보|브랜드|친선|앰배서더|명예|증후군|건강|연극|배우|드라마|영화|대본',
  },
  before: {
    deputy: '차석|부',
    former: '전|전직|전임|역임',
    designate: '차기|내정된',
    'look-alike':
      '홍보|친선|명예홍보|명예|브랜드|문화|관광|나눔|평화|청소년|청년|한류|안전|건강|기부|캠페인|신진|기초|지방|당|에너지|물질|명|5g 홍보|인권홍보|스포츠|재능기부|통일|환경|교육',
    staff: '(비서|운전기사|요리사)',
    elsewhere: '만난|접견|면담|예방',
  },
  after: {
    designate: '내정자|후보자|지명자',
    'look-alike': '관|증후군|량|를 외우|를 외운|율|질환|작용|체|산물|성',
    staff: '( )?(비서|부인|관저|운전기사)',
  },
  small: '신임|주|현|현직|겸|의|에|로|국',
  nations:
    '대한민국|한국|미국|중국|일본|영국|프랑스|독일|러시아|인도|호주|캐나다|제네바|쿠웨이트|싱가포르|아랍에미리트|사우디아라비아|베트남|태국|인도네시아|이란|이라크|이스라엘|이집트|남아공|브라질|멕시코|스페인|이탈리아|폴란드|터키|튀르키예|우크라이나|몽골|필리핀|말레이시아',
};
