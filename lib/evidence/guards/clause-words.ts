import type { GuardRows } from './guard.ts';

/**
 * Words that part clauses: after `break` another statement begins, whatever came before it (a conjunction, or "and" with
 * its own verb), and with `self` the subject of the page takes the word
 * again. Conjunctions and pronouns as grammars list them, without those that are another word in a language of the same letters: French "où" ("ou"),
 * Danish "da", and English "I" (Danish "i" = "in"), which stands with its verb.
 */
export const CLAUSE_WORDS: GuardRows = {
  en: {
    break:
      'but|however|although|though|yet|while|whereas|except|instead|because|when|where|until|and (has|have|had|is|was|were|am)',
    self: 'i (have|had|was|am|did|led|supervised|managed|served|worked|then|also|took|became|ran|negotiated|joined|could|would|m|ve)|(and|while|but|where|when) (she|he|i)',
  },
  fr: {
    break: 'mais|cependant|toutefois|tandis que|alors que|lorsque|quand|car|sauf|et (a|ai|est|suis|etait|fut|parle)',
    self: 'je|j|moi|(et|mais) (elle|il)',
  },
  de: {
    break: 'aber|sondern|jedoch|wahrend|obwohl|wo|wenn|weil|doch|und (war|ist|hat|habe|bin|wurde|spricht)',
    self: 'ich|(und|aber) (sie|er)',
  },
  es: {
    break: 'pero|sino|aunque|mientras|cuando|donde|porque|salvo|y (he|ha|es|fue|soy|fui|tiene|habla)',
    self: 'yo|(y|pero) (ella|el)(?= )',
  },
  pt: {
    break: 'mas|porem|embora|enquanto|quando|onde|porque|e (foi|fui|tem|tenho|sou|era|fala)',
    self: '(e|mas|onde|quando) (eu|ela|ele)',
  },
  it: { break: 'ma|mentre|quando|dove|perche|bensi|tuttavia|e (ha|ho|sono|era|fu|parla)', self: 'io|(e|ma) (lei|lui)' },
  nl: {
    break: 'maar|echter|terwijl|toen|waar|omdat|hoewel|en (was|is|heeft|heb|ben|werd|spreekt)',
    self: 'ik|(en|maar) (zij|hij)',
  },
  sv: { break: 'men|dock|medan|nar|dar|eftersom|fast|och (har|var|ar|talar)', self: 'jag|(och|men) (hon|han)' },
  da: { break: 'men|dog|mens|hvor|fordi|selvom|og (har|var|er|taler)', self: 'jeg|(og|men) (hun|han)' },
  no: { break: 'men|likevel|mens|hvor|fordi|selv om|og (har|var|er|snakker)', self: 'jeg|eg|(og|men) (hun|han)' },
  fi: { break: 'mutta|vaan|vaikka|kun|jossa|koska|ja (on|oli|olen|puhuu)', self: 'mina|(ja|mutta) han' },
  pl: {
    break: 'ale|lecz|jednak|podczas gdy|gdy|gdzie|poniewaz|chociaz|i (jest|jestem|byl|byla|mowi)',
    self: '(i|ale|a) (ja|ona|on)',
  },
  tr: { break: 'ama|ancak|fakat|lakin|cunku', self: 'ben' },
  id: { break: 'tetapi|tapi|namun|melainkan|sedangkan|ketika|karena', self: 'saya|(dan|tetapi) (dia|beliau)' },
  el: {
    break: 'αλλα|ομως|ωστοσο|ενω|οταν|οπου|επειδη|αν και|και (ειναι|ηταν|εχει|μιλα)',
    self: 'εγω|(και|αλλα) (αυτη|εκεινη)',
  },
  ru: {
    break: 'но|однако|хотя|тогда как|когда|где|потому что|зато|и (был|была|является|работал|работала)',
    self: 'я|(и|но|а) (она|он)',
  },
  uk: {
    break: 'але|проте|однак|хоча|коли|де|тому що|зате|і (був|була|є|працював|працювала)',
    self: 'я|(і|й|але|а) (вона|він)',
  },
  he: { break: 'אבל|אך|אולם|כאשר|אלא|כשהיה', self: 'אני|(והיא|והוא)' },
  ar: { break: 'لكن|لكنه|لكنها|لكني|لكنني|بينما|حيث|عندما|لأن|إلا أن', self: 'أنا|وأنا' },
  hi: { break: 'लेकिन|परंतु|परन्तु|किंतु|किन्तु|मगर|जबकि|बल्कि', self: 'मैं|मैंने|और (वह|वे)' },
  zh: { break: '但是?|不过|然而|而是|虽然', self: '我(?!的)|本人' },
  'zh-Hant': { break: '不過|然而|雖然', self: '本人' },
  ja: { break: 'けど|しかし|けれども?|ものの|一方', self: '私(?!の)' },
  ko: { break: '지만|으나|는데|반면|그러나', self: '저는|제가|나는|내가' },
};
