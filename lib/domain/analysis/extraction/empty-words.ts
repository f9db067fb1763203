const words =
  /^(?:(?:there (?:are|is|were|was) )?(?:no|none|not any|nothing|kein[e]?|keinerlei|aucun[e]?|ningun[oa]?|nessun[oa]?)(?: (?:\p{L}+ ){0,5}(?:concerns?|issues?|problems?|risks?|signals?|signs?|indicators?|actions?|follow ?ups?|questions?|steps?|recommendations?|quotes?|evidence|information|data|topics?|summary|sentiment|needed|required|necessary|identified|mentioned|reported|noted|found|detected|discussed|expressed|raised|bedenken|probleme|hinweise|anzeichen|maßnahmen|angaben)(?: (?:were|was|are|is|have been|has been|at this time|yet|so far|in this conversation|in the conversation|here))*(?: (?:identified|mentioned|reported|noted|found|detected|discussed|expressed|raised|needed|required|available|given|present|at this time|in this conversation|in the conversation|erkennbar|genannt))*)?|n ?a|none|null|nil|undefined|unknown|empty|tbd|not (?:applicable|available|discussed|mentioned|reported|stated|provided|specified|given|known|clear|addressed|covered|identified|assessed|determined)(?: in (?:this|the) conversation)?|nichts|keine|keiner|entfällt|nicht (?:besprochen|erwähnt|vorhanden|bekannt|angegeben)|nothing (?:to report|was (?:said|mentioned|reported)|noted|specific|mentioned)?|aucun|ninguno|nessuno|string|text|one sentence)$/iu;

/** Whether a text only says that there is nothing to say: “None”, “N/A”, “-”, “not discussed”, “No concerns were raised.” */
export function isEmptyWording(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  return plain === "" || (plain.length < 120 && words.test(plain));
}
