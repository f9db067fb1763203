/** Small words by which a language written in Latin or Cyrillic letters is known; few stand in two lists. */
const smallWords: Readonly<Record<string, string>> = {
  en: "the and to you your that this with what have for not but are is it of in me how can would when about there will from like just been they them who here feel was at my we as do so if some one could i'm it's don't that's i a",
  de: "ich und nicht das ist du dir dich sie ihnen ein eine auch aber mein dein wie sehr kann nur es der die den dem mit auf für von zu so wenn was sich hast haben ihre ihr mir mich klingt gibt jemand gerade wir noch schon",
  fr: "je et ne pas le la les vous tu te un une est ce que qui dans pour avec sur mais votre ton vos des du au en ça c'est plus très comme quelqu'un moi si avez êtes être j'ai d'un qu'est",
  es: "el la los las que no es y en un una por con para lo te tu su usted más pero como muy esto eso está estás estoy si me hay qué cómo alguien puedes gracias ser tengo del al",
  it: "il lo la gli che non è e di un una per con ma come molto questo questa sei sono ti tuo mi più anche se cosa qualcuno hai del della grazie puoi ho c'è",
  pt: "o os as que não é e em um uma por com para mas como muito isso isto você te seu sua está estou se me mais alguém obrigado posso tem do da no na ao eu tu",
  nl: "de het een en niet is dat je jij jou ik van met voor maar wat hoe heel ook aan op dit zijn hebt heb kan iemand wel er te als nog mij u uw",
  pl: "nie to jest że się i w na z do jak co ale czy ty mnie ci cię jestem dla o tym bardzo ktoś może już tak po za są masz mi pani pan",
  tr: "bir ve bu ne çok için ama ben sen mi mı var gibi daha değil da de şey nasıl kadar olarak biri seni sana bana beni yok ile ki",
  sv: "och att det är jag du inte en som på för med har den av till om men så vad hur kan din dig någon mig ett",
  da: "og at det er jeg du ikke en som på for med har den af til om men så hvad hvordan kan din dig nogen mig et",
  no: "og at det er jeg du ikke en som på for med har den av til om men så hva hvordan kan din deg noen meg et",
  ro: "și nu este că o un pentru cu mai dar cum ce te tu eu în la pe din sunt ai foarte cineva să ești îmi",
  cs: "je se že to na v a ne co jak ale ty pro jsem si jsi někdo tak když moc už by mi mě do s",
  hu: "a az és nem hogy egy van de én te mi csak nagyon ez azt valaki vagy is ha meg még lehet",
  fi: "ja ei on se että en minä sinä mutta kun olen joku miten mitä niin jos sinun voi ole myös hyvin",
  vi: "là không và bạn tôi của một có được cho như này với người thế đã ai cảm nhiều",
  id: "yang dan tidak di ini itu saya kamu anda untuk dengan ada aku apa bisa sudah juga akan tapi seseorang",
  tl: "ang ng sa na at ako ka mo ko hindi ay mga po ba kung para siya yung lang",
  sw: "na ya wa ni kwa si hii kama wewe mimi sana au lakini yako",
  hi: "hai nahi kya main mujhe aap tum bahut kar raha rahi ho hoon ke ki ka se mein koi bhi toh aur yeh woh mera meri kuch",
  ru: "и не что это я ты вы на с как но в мне вас тебе вам для по так если у меня есть то быть очень кто за из он",
  uk: "і не що це я ти ви на як але в мені вас тобі для якщо є дуже хто та чи від ми щоб",
  bg: "и не че това аз ти вие на с как но в ми за по ако е много кой да се от съм са",
};
const lists = Object.entries(smallWords).map(([code, words]) => ({ code, words: new Set(words.split(" ")) }));

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Arabic}/gu, "ar"],
];
const persian = /[پچژگ]|(?:^|\s)(?:است|که|را|این|می|شما)(?=\s|$)/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const leastScriptShare = 0.4;
const leastHits = 2;
const leastShare = 0.16;

/** The base language of a text, such as "en" or "de"; null where too little of it tells. */
export function readLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [pattern, code] of scripts) {
    if (
      (text.match(pattern)?.length ?? 0) < leastScriptShare * letters &&
      !(code === "ja" && kana.test(text))
    )
      continue;
    return code === "ar" && persian.test(text) ? "fa" : code;
  }
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  const ranked = lists
    .map(({ code, words: own }) => ({ code, hits: words.filter((word) => own.has(word)).length }))
    .sort((one, other) => other.hits - one.hits);
  const [best, second] = ranked;
  if (best === undefined || best.hits < leastHits || best.hits < leastShare * words.length) return null;
  return best.hits === second?.hits ? null : best.code;
}

/** "pt-BR" → "pt". */
export function toBaseLanguage(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? tag;
}
