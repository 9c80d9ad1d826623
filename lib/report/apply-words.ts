/**
 * How an advertisement asks to be answered, as a regular expression over lower-case text: always with a post, a CV or a date, since
 * applications are also for visas, and candidatures also for games. Rows: en; de; fr; es; pt; it; nl; sv da no; fi; pl; ru uk; tr el; he ar; id hi.
 */
const ROWS = [
  '(?<!(?:visa|passport|visas|passports) )(?:apply (?:by|before|online|now|here|via)|how to apply(?! (?:for|to) )|applications? (?:must|should|by|deadline|form|clos\\p{L}+|(?:are|will be) (?:invited|accepted|due|reviewed|welcome|considered|open))|(?:submit|send|email|your) (?:us )?(?:your |an? )?applications?(?! (?:for|to) (?:an? )?(?:\\p{L}+ )?visa)|apply (?:for|to) (?:this|the) (?:post|position|job|role|vacancy)|closing date|(?:send|submit|email) (?:us )?(?:your |an? )?(?:cv|r[eé]sum[eé]|cover|letter|motivation|application))',
  'ihre (?:vollständigen? |aussagekräftigen? )?bewerbung\\p{L}*|deine bewerbung|bewerben sie sich|bewirb dich|jetzt bewerben|bewerbungs(?:frist|schluss|unterlagen|ende)|bewerbung(?:en)? (?:bis|an|per|unter|sind|richten|senden|werden)|wir freuen uns auf ihre',
  'postule[rz]|(?:votre|vos|les|dossiers? de|actes? de|appel à) candidatures?|candidatures? (?:avant|jusqu|par|à adresser|doivent|sont)|(?:envoye[rz]|adresse[rz]) (?:\\p{L}+ ){0,4}(?:cv|candidature|lettre|dossier)',
  '(?:enviar|envíe\\p{L}*|remitir|presentar) (?:\\p{L}+ ){0,3}(?:cv|currículum?|curriculum|solicitud(?!\\p{L}* de vis)\\p{L}*|candidatura\\p{L}*|hoja de vida)|solicitudes (?:hasta|antes|se (?:env|present|recib)|deben)|plazo de (?:solicitud|presentación|inscripción)|postúlate|inscríbete',
  '(?:enviar|envie|envi[oe]m?|submeter|apresentar) (?:\\p{L}+ ){0,3}(?:cv|currículo|curriculum|candidatura\\p{L}*)|candidaturas? (?:até|devem|são)|candidate-se|candidatar-se|inscrições até',
  'candidarsi|candidati ora|(?:inviare|inviate|invia|presentare) (?:\\p{L}+ ){0,4}(?:cv|curriculum|candidatur\\p{L}+|domanda)|candidature? (?:entro|devono|vanno)|la tua candidatura',
  'sollicit\\p{L}+|reageren (?:kan|voor|tot|via)',
  'ansök (?:senast|nu|via|här)|(?:din|sista) ansök\\p{L}+|ansökan (?:ska|skickas|senast)|ansøgningsfrist|(?:din|send) ansøgning|ansøg nu|søknadsfrist|(?:din|send) søknad|søk (?:stillingen|nå|her)',
  'hakemu\\p{L}+ (?:\\p{L}+ )?(?:viimeistään|mennessä|lähet\\p{L}+|osoit\\p{L}+)|lähetä (?:\\p{L}+ )?hakemu\\p{L}+|hakuaika|hakemuksesi',
  'aplikuj\\p{L}*|aplikacje (?:prosimy|należy)|(?:prosimy o|proszę o) (?:przes\\p{L}+|przysł\\p{L}+|nades\\p{L}+)|(?:cv|aplikacj\\p{L}+) (?:\\p{L}+ )?do \\d',
  '(?:направ|отправ|присыл|присл|высыл|шлите|надсил|надішл|подат|подав)\\p{L}*(?: [\\p{L},]+){0,3} (?:резюме|заявк\\p{L}*|cv)|(?:резюме|заявк\\p{L}*) (?:и \\p{L}+ )?(?:направ|отправ|присыл|надсил|подав|подат|принима|прийма|просим|на адрес|до \\d)\\p{L}*|откликнуться|відгукнутися',
  'başvurular\\p{L}*|başvuru(?:nuzu|lar| formu| için| tarihi| yap\\p{L}+)|υποβολή (?:αιτήσ|υποψηφ|βιογραφ)\\p{L}+|(?:αιτήσεις|βιογραφικ\\p{L}+) (?:\\p{L}+ )?(?:έως|μέχρι|υποβάλ\\p{L}+|στο)|υποβάλ\\p{L}+ (?:\\p{L}+ ){0,2}(?:αίτησ|αιτήσ|βιογραφ)\\p{L}*|(?:στείλτε|αποστολή) (?:\\p{L}+ ){0,2}βιογραφικ\\p{L}+',
  '(?:לשלוח|שלחו|הגשת|להגיש|להגשת|נא לשלוח|יש לשלוח|ניתן להגיש) (?:את )?(?:קורות חיים|מועמדות|קו"ח)|קורות חיים (?:ל|יש|נא|עד)|מועמדות (?:עד|ניתן|יש)|للتقديم|التقديم (?:عبر|حتى|قبل|على)|آخر موعد|(?:إرسال|ارسل|أرسل|ترسل|يرجى إرسال) (?:\\p{L}+ )?السير[ةه] الذاتي[ةه]',
  '(?:kirim\\p{L}*|ajukan|surat) (?:\\p{L}+ )?lamaran|lamaran (?:\\p{L}+ )?(?:ke|paling|sebelum|dikirim)|आवेदन (?:करें|पत्र|की अंतिम|भेजें|करने)',
];
const CJK =
  '应聘|應徵|應聘|报名|報名|(?:投递|投遞|发送|提交|寄)[^。]{0,6}(?:简历|履歷)|(?:简历|履歷)[^。]{0,8}(?:发|寄|投|送)|履歴書[^。]{0,8}送|応募(?:は|書類|方法|締|先)|ご応募|지원(?:서|하기|하세요|하십시오|방법| 방법)|이력서[^.]{0,8}(?:보내|제출)';

/** How an advertisement asks to be answered. */
export const APPLY = `(?<!\\p{L})(?:${ROWS.join('|')})|${CJK}`;
