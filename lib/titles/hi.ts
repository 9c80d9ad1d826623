import type { LanguageTitles } from './form.ts';

/** Hindi. Indian press and civil service guides; "राजदूत" is also a motorcycle; "प्रभारी" alone only means in charge. */
export const hi: LanguageTitles = {
  titles: [
    ['ambassador', 'own', 'राजदूत(ों|ो)?'],
    ['high-commissioner', 'own', 'उच्चायुक्त(ों)?'],
    ['permanent-representative', 'own', 'स्थायी प्रतिनिधि(यों)?'],
    ['head-of-mission', 'own', 'मिशन प्रमुख(ों)?|मिशन के प्रमुख'],
    ['charge-ad-interim', 'own', "चार्ज डी'?अफेयर(्स)?|चार्ज द अफेयर्स|प्रभारी राजदूत|कार्यवाहक (उच्चायुक्त|राजदूत)|प्रभारी उच्चायुक्त"],
    ['deputy-head', 'own', 'उप (उच्चायुक्त|राजदूत|मिशन प्रमुख)|उपउच्चायुक्त|उप स्थायी प्रतिनिधि|उप प्रमुख मिशन'],
    ['consul-general', 'own', 'महावाणिज्य दूत|महावाणिज्यदूत|महा वाणिज्य दूत'],
    ['honorary-consul', 'own', 'मानद (महा)?वाणिज्य ?दूत|मानद कौंसुल'],
    ['special-envoy', 'own', 'विशेष (दूत|प्रतिनिधि)'],
    ['minister-counsellor', 'own', 'मंत्री काउंसलर'],
    ['diplomatic-rank', 'own', '(प्रथम|द्वितीय|तृतीय) सचिव|रक्षा अताशे|राजनयिक सलाहकार'],
    ['un-high-commissioner', 'own', 'शरणार्थी उच्चायुक्त|मानवाधिकार उच्चायुक्त'],
  ],
  cues: {
    embassy: 'दूतावास|उच्चायोग|स्थायी मिशन',
    ministry: 'विदेश (मंत्रालय|सेवा)|राजनयिक',
    states: 'संयुक्त राष्ट्र|यूरोपीय संघ|यूनेस्को',
    aid: 'मानवीय|रेड क्रॉस',
    brand: 'ब्रांड|सद्भावना|मोटरसाइकिल|बाइक|यूनिसेफ',
  },
  before: {
    deputy: 'उप',
    acting: 'कार्यवाहक|प्रभारी',
    former: 'पूर्व|भूतपूर्व',
    designate: 'मनोनीत|अगले',
    'look-alike': 'ब्रांड|सद्भावना|युवा|शांति|पुरानी|सांस्कृतिक',
  },
  after: {
    staff: '(के|का|की) (निजी )?(सहायक|सचिव|चालक|ड्राइवर|रसोइया|पत्नी)',
    elsewhere: 'से मुलाकात|से मिले|का सम्मेलन',
    'look-alike': 'मोटरसाइकिल|बाइक|होटल',
  },
  small: 'भारतीय|श्री',
  nations: 'रूस*|अमेरिक*|चीन*|ब्रि*|जांबिया|इजरायल',
};
