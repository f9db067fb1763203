import { createSentenceSplitter } from "../../conversation/sentences/sentence-splitter.ts";

const toModel: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,60}\b(?:instructions?|prompts?|rules?|guidelines|above|previous|prior|earlier|everything|conversation|transcript)\b/iu,
  /\b(?:system|developer|admin(?:istrator)?)\s*(?:prompt|message|override|note|instruction)s?\b|^\s*[[(<#*]*\s*(?:system|developer|instruction|admin)s?\s*[\])>]*\s*:/iu,
  /\b(?:new|updated|real|actual|hidden|secret)\s+(?:instructions?|task|rules?)\b\s*(?::|are|is)/iu,
  /\byou are (?:now |actually |really )?(?:an? |the )?(?:language model|llm|ai model|ai assistant|assistant|chatbot|dan|analyst|summari[sz]er|jailbroken)\b/iu,
  /\b(?:when|if|as) (?:you|the (?:ai|model|assistant|system|analysis)) (?:analy[sz]es?|summari[sz]es?|reads?|process(?:es)?|writes?|are)\b/iu,
  /(?:^|[,:;]\s*|\b(?:please|must|should|shall|always|now|just|and|then|you)\s+)(?:respond|reply|answer|output|return|print|write|say|state|report|include|put|set|mark|rate|add|list|claim|quote|use|give|classify|label|assign|summari[sz]e)\b.{0,80}\b(?:json|summary|summaries|risk(?:\s+(?:band|level|score|signals?|assessment))|analysis|sentiment|key concerns|concerns?\s+(?:section|list|field)|recommended actions|output|follow-?ups?|transcript)\b/iu,
  /["'{]\s*(?:summary|concerns|risk|signals|actions|followUps|sentiment)\s*["']\s*:/iu,
  /<\/?\s*(?:data|system|instructions?|transcript|conversation)\s*>|\[\/?INST\]|<\|[a-z_]+\|>|#{2,}\s*(?:instruction|system|response)/iu,
  /(?<!\p{L})(?:ignoriere?|vergiss|missachte)(?!\p{L}).{0,60}(?<!\p{L})(?:anweisung|vorgabe|regel|prompt|bisherig|vorherig)/iu,
  /(?<!\p{L})(?:schreib(?:e)?|gib|setze?|antworte|nenne)(?!\p{L}).{0,80}(?<!\p{L})(?:zusammenfassung|risiko(?:stufe)?|json|analyse|ausgabe)(?!\p{L})/iu,
  /(?<!\p{L})(?:ignora|olvida|ignore[zr]?|oublie[zr]?|dimentica)(?!\p{L}).{0,60}(?<!\p{L})(?:instruc|instruction|istruzion|consigne|anterior|précédent)/iu,
];

/** Whether a sentence speaks to the model that will read it, rather than to Elara: no evidence of anything. */
export function speaksToModel(sentence: string): boolean {
  const plain = sentence.normalize("NFKC").replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "");
  return toModel.some((pattern) => pattern.test(plain));
}

export function toSentences(text: string): readonly string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(text), splitter.end()].filter((sentence) => sentence.trim() !== "");
}

/** A text up to the first sentence that speaks to the model: what follows it may be dictated too. */
export function beforeInstructions(text: string): string {
  let kept = "";
  for (const sentence of toSentences(text)) {
    if (speaksToModel(sentence)) return kept;
    kept += sentence;
  }
  // An instruction over several lines or sentences.
  return speaksToModel(text.replace(/\s+/gu, " ").slice(0, 2_000)) && !speaksToModel(kept) ? kept : text;
}
