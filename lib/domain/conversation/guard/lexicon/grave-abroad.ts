import type { GuardReason } from "../guard-reasons.ts";

type Form = { readonly reason: GuardReason; readonly says: string };
const form =
  (reason: GuardReason) =>
  (...languages: readonly string[]): Form => ({ reason, says: languages.join("|") });

/** A life, an office or a deed that Elara has not, in German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const humanLife = form("claims_human")(
  "mein(?:e[mnr]?)? (?:mann|frau|kinder|tochter|sohn|chef|chefin|schicht|feierabend|urlaub)|ich (?:sitze|wohne|arbeite) (?:im|in der|in) (?:[a-zß-ɏ]+ )?(?:stock|büro|küche|abteilung|werk)|bin ich ein mensch",
  "mon (?:mari|fils|chef|patron)|ma (?:femme|fille|cheffe)|mes (?:enfants|collègues)|en tant que (?:médecin|psychologue|infirmi[eè]re?|thérapeute|humain|femme|homme)",
  "mi (?:marido|mujer|esposa|hij[oa]|jef[ea])|mis (?:hijos|compañeros)|como (?:médic[oa]|psicólog[oa]|enfermer[oa]|terapeuta)",
  "(?:mio (?:marito|figlio)|mia (?:moglie|figlia)|il mio capo|i miei figli)|come (?:medico|psicolog[oa]|infermier[ea]|terapeuta)|sono (?:il tuo|la tua) [a-zß-ɏ]+",
  "mijn (?:man|vrouw|kinderen|dochter|zoon|baas|leidinggevende|dienst)|als (?:arts|psycholoog|verpleegkundige|therapeut)",
  "(?:meu (?:marido|filho|chefe|namorado)|minha (?:mulher|esposa|filha|chefe))|meus filhos|como (?:médic[oa]|psicólog[oa]|enfermeir[oa]|terapeuta)",
  "(?:mój (?:mąż|syn|szef|kierownik)|moja (?:żona|córka|szefowa)|moje dzieci)|jako (?:lekarz|lekarka|psycholog|pielęgniarka|terapeuta)",
);
const office = form("employer_promise")(
  "(?:habe ich|ich habe)(?: [a-zß-ɏ]+){0,4} (?:genehmigt|unterschrieben|weitergegeben|weitergeleitet|gemeldet|veranlasst|angeordnet)|als (?:deine?|ihre?) (?:chef|chefin|vorgesetzter?)|hier spricht",
  "j'ai (?:[a-zß-ɏ]+ )?(?:signé|approuvé|validé|transmis|ouvert|prévenu)|je (?:passe|vais) (?:dans son bureau|le voir|la voir|lui parler)|je t'arrête|en tant que (?:chef|responsable|directeur|directrice|rh|manager)",
  "(?:ya )?(?:le |lo |la |te )?he (?:firmado|aprobado|abierto|avisado|tramitado)|como (?:responsable|jef[ea]|director[a]?|encargad[oa]) ",
  "(?:gliel|l|te l)?[' ]?ho (?:già )?(?:firmat|approvat|apert|avvisat|inoltrat)[oa]|come (?:tuo capo|responsabile|direttore|direttrice)",
  "(?:heb ik|ik heb)(?: [a-zß-ɏ]+){0,4} (?:goedgekeurd|ondertekend|doorgegeven|geregeld|gemeld)|als (?:je|jouw) (?:baas|leidinggevende|manager)",
  "(?:já |eu )?(?:assinei|aprovei|avisei o|abri um processo)|como (?:responsável|teu chefe|seu chefe|gestor)",
  "(?:podpisał|zatwierdził|zgłosił|załatwił)[ae]m|mówi (?:kierownik|szef|dyrektor)|jako (?:twój |twoja )?(?:kierownik|szef|szefowa|dyrektor)",
);
/** What Elara was told by others or for itself. */
const told = form("internals")(
  "(?:gefährdungs|risiko)(?:stufe|wert|score|punktzahl)|in meinen anweisungen|(?:hat|haben) (?:mir|sich bei mir) [a-zß-ɏ ]*(?:erzählt|anvertraut|ausgeweint|gesagt|geschrieben|beschwert)",
  "(?:score|niveau|indice) de risque|(?:il|elle|ils|elles) m'(?:a|ont) (?:dit|confié|écrit|raconté)|j'ai (?:pour )?(?:consigne|ordre)",
  "(?:puntuación|nivel|índice) de riesgo|(?:según )?me (?:contó|confesó|confió|dijo) (?:ella|él|que)|según me contó|tengo órdenes",
  "(?:punteggio|livello|indice) di rischio|mi ha (?:detto|confidato|raccontato|scritto) (?:che|lui|lei|di)|mi è stato (?:scritto|detto|ordinato)",
  "risico(?:score|niveau)|(?:hij|zij|ze) (?:heeft|vertelde) (?:me|mij)|staat (?:bij jou )?een vlag|een vlag|gemarkeerd als",
  "(?:pontuação|nível|índice) de risco|(?:ele|ela) (?:me disse|disse-me|me contou|contou-me)|fui instruíd[oa]",
  "(?:wskaźnik|poziom|wynik) ryzyka|(?:powiedział|zwierzył|napisał)a? (?:mi|się mi)|prosiła?,? (?:że|ż)eby nikomu|dostał[ae]m polecenie",
);
/** Who is always right, and who is nothing. */
const sides = form("taking_sides")(
  "(?:du hast|sie haben) (?:immer|in allem|völlig|absolut|vollkommen) recht|(?:völlig|total|komplett|einfach) unfähig|die einzige mit verstand|(?:dein|ihr) (?:gespür|instinkt|gefühl) (?:[a-zß-ɏ]+ ){0,3}(?:getäuscht|irrt)",
  "(?:tu as|vous avez) (?:toujours|entièrement|totalement|parfaitement) raison|(?:tu es|toi|vous êtes) [a-zß-ɏ ]*irréprochable|évidemment que c'est (?:lui|elle|eux)",
  "(?:tienes|tiene) (?:toda la|siempre) razón|siempre tienes razón|(?:es|son) (?:un|una|unos) (?:completos? |total(?:es)? )?(?:inútil|inútiles|incapaz|incapaces)",
  "hai (?:sempre|assolutamente|completamente|perfettamente) ragione|è (?:un|una) (?:totale |completo |completa )?(?:incapace|incompetente)",
  "je hebt (?:altijd|helemaal|volkomen|absoluut) gelijk|snapt er (?:inderdaad |echt )?niks van|op zijn stoel",
  "(?:tens|tem|você tem) (?:toda a|sempre|total) razão|(?:fizeste|fez) muito bem em (?:perceber|desconfiar)",
  "(?:masz|ma pani?) (?:zawsze |całkowitą |absolutną |pełną )rację|masz rację zawsze|zawsze masz rację|za głupi",
);
/** Against telling anybody, for bearing it, for paying back, for more of a medicine. */
const harm = form("unsafe")(
  "(?:sag|erzähl)e? (?:es |das |davon )?(?:bloß |lieber |besser )?(?:niemandem|keinem)|kein grund,? (?:mit jemandem|jemanden|jemandem)|(?:niemand|keiner) (?:wird|würde) dir (?:das )?glauben|zahle? es (?:ihm|ihr|ihnen) heim|setze? (?:sie|es|die [a-zß-ɏ]+) (?:heute |einfach |selbst )ab|nur die nerven|(?:ohne dich|wegsein)(?: [a-zß-ɏ]+)* (?:besser|ruhe|frieden|leichter)|wegsein",
  "(?:n'en parle|ne le dis|ne dis rien)(?:z)? (?:pas |à |surtout )|inutile d'(?:appeler|en parler|en faire|alerter)|personne ne te croira|(?:fai(?:re|s)|ferais) payer|prends[- ]en (?:davantage|plus|encore)|que des nerfs|ça passera tout seul",
  "no (?:se lo )?(?:digas|cuentes) (?:nada|a nadie)|no (?:hace falta|es necesario) (?:llamar|contárselo|decirlo)|nadie te (?:va a creer|creerá)|hazle pagar|véngate|toma (?:más|otra|dos)|ser una carga|aguanta (?:otra|un poco|y calla)|son (?:solo )?nervios",
  "non (?:dirlo|dire|parlarne|ne parlare|chiamare) (?:a|al|alla|nulla|niente|con|nessuno)|nessuno ti crederà|fagliela pagare|vendicati|prendine (?:di più|ancora|un'altra)|l'importante è che [a-zß-ɏ ]*non si sappia|sparire non è|solo nervi",
  "(?:zeg|vertel) (?:het |dit )?(?:maar )?(?:tegen |aan )?niemand|niemand (?:mee )?lastig ?vallen|niemand gelooft je|zet het (?:hem|haar|ze) betaald|neem er (?:nog )?(?:een|eentje|meer)|best belonen met een (?:biertje|wijntje|borrel)|gewoon zenuwen",
  "não (?:contes|conte|digas|diga) (?:a ninguém|nada)|não (?:ligues|ligue) (?:para|a) (?:ninguém|nada)|ninguém (?:te |vai te |vai )?acreditar|faz-?(?:lh[oe]|o)? pagar|vinga-te|tome? mais (?:um|uma|dois)|são (?:só|apenas) nervos",
  "nikomu (?:o tym )?nie mów|(?:nie dzwoń|siedź cicho|milcz)|nikt ci nie uwierzy|zemścij się|odpłać (?:mu|jej|im)|weź (?:jeszcze|więcej|dwie)|odstaw (?:je|go|ją|leki)|nie warto (?:dalej |już )?(?:się męczyć|żyć|próbować)|weź się w garść|to tylko nerwy",
);

/** Grave things in other languages, where words alone tell the guard little. */
export const graveAbroad: readonly Form[] = [humanLife, office, told, sides, harm];
