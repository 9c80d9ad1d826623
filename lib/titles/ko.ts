import type { LanguageTitles } from './form.ts';

/** Korean. Foreign ministry usage in the press: 공관장 is a head of post; 홍보대사, 본부대사 and 국제관계대사 are not; 대사 is also metabolism or a dialogue. */
export const ko: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', '대사'],
    ['ambassador', 'own', '특명전권대사|주(유엔|한|미|일|중|영|독|불|러) ?대사|전권대사'],
    ['head-of-mission', 'own', '재외공관장|공관장'],
    ['high-commissioner', 'unsure', '고등판무관'],
    ['permanent-representative', 'own', '상주대표|상임대표'],
    ['nuncio', 'own', '교황대사'],
    ['charge-ad-interim', 'own', '임시대리대사|대리대사|대사대리|대사 대리|임시 대리대사'],
    ['deputy-head', 'own', '차석대사|차석 대사|부공관장|차석공사|총괄 ?공사|(주…|유엔 ?)(차석|부)대표|차석 ?대표'],
    ['deputy-head', 'none', '부대표'],
    ['olympic-chef-de-mission', 'own', '선수단장'],
    ['election-observation-chief', 'own', '선거 ?(감시|참관|관찰)단장'],
    ['peace-mission-head', 'own', '임무단장'],
    ['imf-mission-chief', 'own', '미션단장'],
    ['minister-counsellor', 'own', '공사참사관|공사 참사관|대사관 ?공사 ?참사관'],
    [
      'diplomatic-rank',
      'own',
      '대사관 ?공사|(정무|경제|공공외교|특명전권) ?공사|주(독일|미국|미|일본|중국|베트남|영국|프랑스|러시아|유엔|인도|캐나다|호주) ?공사|참사관|(일|이|삼)?등 ?서기관|국방무관|(육군|해군|공군)?무관',
    ],
    ['peace-mission-head', 'own', '(유엔 ?)?사무총장 ?특별대표'],
    ['consul-general', 'own', '총영사'],
    ['honorary-consul', 'own', '명예(총)?영사'],
    ['consul', 'own', '부영사|부총영사'],
    ['special-envoy', 'own', '특사|특별대표'],
    ['ambassador-at-large', 'own', '순회대사|본부대사'],
    [
      'thematic-ambassador',
      'own',
      '기후변화대사|국제안보대사|사이버대사|(서울시 ?)?국제관계(자문)?대사|(경제|공공외교|에너지자원|다자)대사|국제관계대사|(국제|경제|아시아|중남미|아중동|북한|여성|언론|평화|북극|농업|국가)*(협력|안보|통상|담당|인권|문제) ?대사|(협력|안보|통상|담당|인권|문제|재외동포영사) ?대사|대외 ?직명 ?대사|대외 ?직명 ?…대사',
    ],
    [
      'un-high-commissioner',
      'own',
      '유엔난민고등판무관|유엔인권고등판무관|(유엔 ?)?인권 ?최고대표|(유엔 ?)?난민(기구)? ?최고대표',
    ],
  ],
  cues: {
    embassy: '대사관|대표부',
    ministry: '외교부|외교관|외무부|외교원',
    accredited: '신임장|내정|부임|이임|아그레망',
    states: '유엔|유럽연합|나토|아세안',
    aid: '국경없는의사회|국경없는|인도주의|적십자',
    olympic: '올림픽|선수단',
    business: '주식회사|은행',
    brand: '홍보 ?(대사|모델|위원)|브랜드|친선|앰배서더|명예 ?(대사|시민|회원|위원)|증후군|연극|배우|대본',
  },
  before: {
    deputy: '차석',
    former:
      '전|전직|전임|전 주*|전 주(중국|일본|미국|영국|독일|프랑스|러시아|인도|베트남|인도네시아|태국|필리핀|호주|캐나다|이란|이라크|이집트|튀르키예|터키|폴란드|스페인|이탈리아|멕시코|브라질|유엔|우크라이나|헝가리|체코|스웨덴|네덜란드|벨기에|스위스|오스트리아|싱가포르|말레이시아|미얀마|이스라엘)|전 주*대표부|前 주*',
    designate: '차기',
    'look-alike':
      '홍보|친선|명예|브랜드|문화|관광|나눔|평화|청소년|청년|한류|안전|건강|기부|캠페인|신진|기초|지방|당|에너지|물질|스포츠|통일|환경|교육',
    staff: '비서|운전기사|요리사',
    elsewhere: '초치|접견|면담|예방',
  },
  after: {
    reported: '초치|접견',
    acts: '방문|면담|예방|접견',
    designate: '내정자|후보자|지명자',
    'look-alike': '관|급|증후군|량|율|질환|작용|체|산물|성|를 외우|를 외운',
    staff: '비서|부인|관저|운전기사|비서관|수행|기사|통역|보좌관|의 ?(비서|부인|관저|운전|수행|통역)',
  },
  small: '신임|현직|겸',
  nations: '한국|몽고|소련|교황청|미국|제네바|남아공|터키',
};
