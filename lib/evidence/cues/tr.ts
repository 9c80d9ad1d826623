import type { LanguageCues } from './cue.ts';

/** Turkish. Terms as in posts and departments as the Dışişleri Bakanlığı names them, levels of the CEFR. */
export const tr: LanguageCues = {
  diplomatic:
    'buyukelci*|konsolos*|diplomat*|disisleri|disislerinin|ikili iliskiler|bm|nato|misyon*|temsilci*|bakanlig*',
  trap: '(buyukelci*|direktor*|mudur*) …(bagli|rapor ver*)|marka elci*|(buyukelcinin|buyukelcilik) …(asistan*|sofor*|sekreter*)',
  speaks:
    'akici*|anadil*|dil|diller|ileri duzey*|orta duzey|ana dili|konus*|yabanci dil|bilmekte*|biliyor*|bilir|iyi derecede|b1|b2|c1|c2',
  signals: {
    rf_international: {
      strong:
        '(#|…)? ?(vatandas*|yurttas*) ……tahliye*|tahliye* ……(vatandas*|yurttas*)|@ …(buyukelciligi|buyukelciliginde|baskonsoloslugu|baskonsoloslugunda|buyukelcisi|daimi temsilci*)|(buyukelcilikler*|konsolosluklar*|temsilcilikler*) …gorev*|yurtdisi gorev*|yurt disi gorev*|(gorev yapt*|gorev aldi|gorevlendiril*|atan*|calis*) … ?yurt disi*|@ … @ …gorev*|baskonsolos*|daimi temsilcilig*|akredite*|baris gucu|nezdinde',
      against:
        'ogrenci degisim|erasmus|turiz*|tatil*|seyahat*|uzaktan|musteri*|yerel personel|magaza*|restoran*|fabrika*',
    },
    rf_protocol: {
      strong:
        'protokol (mudur*|genel mudur*|sefi|amiri|sube*|dairesi|gorevli*|isleri|baskan*|uzman*|kurallari)|protokol genel mudurlug*|diplomatik (protokol|dokunulmaz*|liste|ayricalik*|nota*)|guven mektub*|sozlu nota*|agreman*|devlet ziyaret*|resmi ziyaret*|kordiplomatik|viyana sozlesme*|devlet toren*|diplomatik kor*|onde gelim*|torensel',
      weak: 'protokol|toren*|heyet*',
      trap: '(ag|iletisim|klinik|arastirma|guvenlik|tcp|kyoto|montreal|tedavi|internet|test) protokol*',
      against: 'klinik*|ag|hasta*|laboratuvar*',
    },
    rf_government: {
      strong:
        'disisleri bakan* (…)?danisman*|@ ……bas ?muzakereci*|disisleri bakanlig*|[^ ]+ bakanligi|bakanligi|bakanliginda|bakanliginin|meslek memuru|kariyer diplomat*|diplomat|avrupa komisyonu|birlesmis milletler*|bm (daimi|genel|nezdinde*|turkiye|guvenlik|gorev*)|nato|agit (daimi|misyon*|nezdinde*|turkiye)|daimi temsilcilig*|avrupa konseyi|kamu gorevli*|devlet memuru|tbmm|heyet* baskan*|heyetine baskanlik|cumhurbaskanlig*|basbakanlik',
      weak: 'kamu sektor*|kamu yonetim*',
      trap: 'model (birlesmis milletler|bm)|yatirimci iliskileri|kamu musterileri',
      against: 'musteri*|model',
    },
    rf_crosscultural: {
      strong:
        'kulturlerarasi*|kulturler arasi*|cok kulturlu*|kultur (diplomasi*|atase*|musavir*)|kamu diplomasi*|# (farkli )?(millet*|ulus*|uyruk*)|cok uluslu ekip*|arabulucu* … arasinda|yunus emre',
      trap: '(sirket|kurum|hucre) kultur*',
      against: 'sirket kulturu|yan haklar',
    },
    sk_protocol_basic: {
      strong:
        'protokol (muduru|mudur yard*|genel muduru|sefi|amiri|gorevli*|isleri|uzman*)|nota* (hazirla*|yaz*|kaleme)|(resmi|devlet|bakan) ziyaret* …(duzenle*|hazirla*|organiz*|koordin*|planla*)|diplomatik liste',
      against: 'klinik*|ag',
      weak: 'protokol (mudurlu*|sube*|daire*)',
    },
    sk_reporting: {
      strong:
        'siyasi (rapor*|analiz*|gelisme*)|(siyasi|ekonomik|diplomatik) rapor*|kripto*|diplomatik yazisma*|(rapor*|analiz*|bilgi not*|telgraf*|konusma not*) (hazirla*|yaz*|kaleme)|bilgi notu|bilgi notlari|konusma noktalari|ulke rapor*',
      weak: 'rapor*|analiz*',
      trap: '(finansal|mali|satis|hata|kan|veri) (rapor*|analiz*|tahlil*)',
      against: 'satis*|muhasebe*|laboratuvar*',
    },
    sk_ir: {
      strong:
        'uluslararasi iliski*|uluslararasi hukuk*|diplomasi akademi*|siyasal bilgiler|uluslararasi (politika|calisma*)|jeopolitik|(yuksek lisans|lisans|doktora) …(diplomasi|siyaset)',
      weak: 'siyaset bilimi|dis politika',
      trap: '(yatirimci|halkla|musteri) iliski*|uluslararasi iliskiler ofisi',
      against: 'yatirimci*|erasmus',
    },
    sk_staff: {
      strong:
        '# (kisilik|kisiden|personel*|calisan*|kisi) … ?(ekib*|ekip*|personel*|yonet*|sorumlu*|denet*)|ekip* (yonet*|lider*)|personel* (yonet*|sorumlu*|denet*)|# kisilik …ekib*|yerel personel* …yonet*|ekibi yonet*',
      trap: '(ekibe|ekibine|takima|takimina) ……(katil*)|ekib*in* (parcasi|uyesi)',
      against: 'katilin|ariyoruz',
    },
    sk_budget: {
      strong:
        'butce* (yonet*|sorumlu*|planla*|kontrol*|hazirla*)|# … (avro|euro|dolar|lira|tl)*(luk|lik)? ?… ?butce*|butcesini*|butcesinin|yillik butce*',
      weak: 'butce*',
      trap: 'butce dostu|devlet butcesi|butce komisyonu|dusuk butceli',
      against: 'otel*',
    },
    sk_crisis: {
      strong:
        'kriz (yonet*|masasi|merkezi|birimi|koordin*)|tahliye*|rehine*|deprem*|tsunami|darbe*|ebola|konsolosluk krizi|geri getirilme*',
      weak: 'kriz*|acil',
      trap: '(marka|finansal|itibar|mali|banka|orta yas) kriz*|(tahliye|yangin) tatbikat*|bina tahliye*',
      against: 'marka*|sosyal medya|banka*',
    },
    sk_negotiation: {
      strong:
        '(anlasma*|antlasma*|karar*|sozlesme*|bm|ab|ticaret|baris|iklim|katilim|mutabakat|ikili) …?… ?muzakere*|muzakere* ……(anlasma*|antlasma*|heyet*|yuru*|katil*|baskan*)|bas muzakereci*|basmuzakereci*|muzakereci*|ikili anlasma*|antlasma*|mutabakat zapt*|mutabakat muhtira*',
      weak: 'muzakere*|karar tasari*',
      trap: 'ucret* …(pazarlik*|muzakere*|gorus*)|maas* ……|tedarikci* muzakere*|satis muzakere*',
      against: 'ucret|maas*|tedarikci*|satis|satin alma',
    },
    sk_strategic_lead: {
      strong:
        'buyukelci|buyukelcisi|buyukelci olarak|buyukelciligi gorevi|misyon sef*|misyon sefi|maslahatguzar*|daimi temsilci|daimi temsilcisi|buyukelciligi* (ac*|yonet*)|stratejik (yonet*|liderlik)|misyon sef yardimci*|elcilik mustesari|genel mudur* … disisleri|elci olarak',
      trap: 'buyukelci* (sekreter*|asistan*|sofor*|ozel kalem*)|marka elci*|iyi niyet elci*|buyukelci* (konut*|ofisi|ile gorus*)|buyukelciyle',
      against: 'marka*|influencer*',
    },
    sk_high_negotiation: {
      strong:
        'bas muzakereci*|basmuzakereci*|heyet* baskan*|heyetine baskanlik|heyete baskanlik|guvenlik konseyi*|baris gorusme*|baris muzakere*|ateskes*|katilim muzakere*|tam yetki*|antlasma*i imzala*|zirve*|muzakere* …(yonet*|yurut*|baskanlik)',
      trap: 'heyet baskan yardimci*|milli guvenlik konseyi',
      against: 'sendika*|toplu sozlesme*|satin alma',
    },
    sk_intl_crisis: {
      strong:
        'arabulucu*|kriz diplomasi*|ozel temsilci*|baris sureci*|gerilimin azalt*|buyukelciligin tahliye*|yaptirim rejim*|uluslararasi kriz*|vatandas* …tahliye*',
      trap: 'aile arabulucu*|(mali|finansal) kriz*',
      against: 'analist*|makale*|tez|banka*|avukat*',
    },
    sk_policy: {
      strong:
        'dis politika ……(strateji*|gelistir*|olustur*|belirle*|planla*|hazirla*)|dis politika* (strateji*|plan*)|(ulusal|milli) (strateji*|politika*|eylem plan*)|beyaz kitap|politika (gelistir*|olustur*|planla*|yapim*)|strateji (gelistir*|hazirla*) … bakan*|bakan* …(danisman*|tavsiye*)|kanun tasari*|mevzuat',
      trap: '(gizlilik|cerez|iade|ik|insan kaynaklari|fiyat) politika*|sigorta police*|pazarlama strateji*',
      against: 'cerez*|gizlilik|sigorta*|pazarlama',
    },
  },
};
