import type { GuardReason } from "../guard-reasons.ts";

type Form = { readonly reason: GuardReason; readonly says: string };
const promise = (says: string): Form => ({ reason: "employer_promise", says });
const remedy = (says: string): Form => ({ reason: "medical_advice", says });
const belittling = (says: string): Form => ({ reason: "taking_sides", says });

/** Promises for others, remedies and belittling in other languages. */
export const promisesAbroad: readonly Form[] = [
  promise(
    "ich (?:werde|sage|spreche|rede|sorge|kläre|melde|informiere)(?: [a-zß-ɏ]+){0,4} (?:chef|chefin|vorgesetzten?|hr|personalabteilung|teamleit[a-zß-ɏ]+|ihm|ihr|ihnen)|(?:dein|ihr|deine|ihre) (?:job|arbeitsplatz|stelle|vertrag|arbeit) (?:ist|bleibt) (?:[a-zß-ɏ]+ )?sicher|niemand (?:erfährt|sieht|liest|hört|weiß)(?! (?:genau|so))|das bleibt (?:ganz )?unter uns|(?:dein|ihr) (?:chef|vorgesetzter) wird|ich verspreche|ich garantiere",
  ),
  promise(
    "je (?:vais|parlerai|dirai|ferai)(?: [a-zß-ɏ']+){0,4} (?:chef|patron|manager|rh|responsable)|(?:ton|votre) (?:poste|emploi|travail|contrat) (?:est|sera) (?:[a-zß-ɏ]+ )?(?:sûr|protégé|garanti)|personne ne (?:saura|verra|lira|le saura)|cela reste entre nous|ça reste entre nous|je (?:te|vous) (?:le )?(?:promets|garantis)",
  ),
  promise(
    "(?:voy a|hablaré|diré|haré)(?: [a-zß-ɏ]+){0,4} (?:jefe|jefa|gerente|rrhh|recursos)|tu (?:trabajo|puesto|empleo|contrato) está (?:a salvo|segur[oa]|garantizado)|nadie (?:se enterará|lo sabrá|verá|leerá)|queda entre nosotros|te lo prometo|te garantizo",
  ),
  promise(
    "(?:parlerò|dirò|farò)(?: [a-zß-ɏ]+){0,4} (?:capo|manager|responsabile|risorse)|il tuo (?:lavoro|posto|contratto) è (?:al sicuro|sicuro|garantito)|nessuno (?:saprà|vedrà|leggerà)|resta tra noi|te lo prometto",
  ),
  promise(
    "ik (?:zal|ga|spreek|vertel|zeg)(?: [a-zß-ɏ]+){0,4} (?:baas|chef|manager|leidinggevende|hr)|je (?:baan|werk|contract) is (?:[a-zß-ɏ]+ )?veilig|niemand (?:ziet|leest|weet dit|komt dit)|dit blijft onder ons|dat beloof ik|ik garandeer",
  ),
  promise(
    "(?:vou|falarei|direi)(?: [a-zß-ɏ]+){0,4} (?:chefe|gerente|rh|gestor)|(?:o )?(?:seu|teu) (?:emprego|trabalho|contrato) está (?:segur[oa]|garantido)|ninguém (?:saberá|vai saber|verá|vai ver|lerá)|fica entre nós|prometo",
  ),
  promise(
    "(?:porozmawiam|powiem)(?: [a-zß-ɏ]+){0,4} (?:szef[a-z]*|kierownik[a-z]*|hr)|nikt się nie dowie|nikt tego nie (?:przeczyta|zobaczy)|to zostanie między nami|obiecuję|gwarantuję",
  ),
  remedy(
    "(?:nimm|nehmen sie|probier|setz|trink)(?: [a-zß-ɏ]+){0,3} (?:[a-zß-ɏ]*tabletten?|medikamente?|pillen?|[a-zß-ɏ]*mittel|dosis|wein|bier|schnaps)|(?:prends|prenez|arrête|arrêtez)(?: [a-zß-ɏ]+){0,3} (?:comprimés?|médicaments?|somnifères?|antidépresseurs?)|(?:toma|tome|deja de tomar)(?: [a-zß-ɏ]+){0,3} (?:pastillas?|medicamentos?|medicación|somníferos?)|(?:prendi|prenda|smetti)(?: [a-zß-ɏ]+){0,3} (?:pastigli[ae]|farmac[oi]|sonniferi?)|(?:neem|slik|stop met)(?: [a-zß-ɏ]+){0,3} (?:[a-zß-ɏ]*pil(?:len)?|medicijnen|tabletten)|(?:weź|zażyj|odstaw)(?: [a-zß-ɏ]+){0,3} (?:tablet[a-zß-ɏ]*|lek[a-zß-ɏ]*)",
  ),
  belittling(
    "(?:du bist|sie sind|tu es|vous êtes|eres|sei|je bent|você é|jesteś) (?:zu|einfach zu|trop|demasiado|troppo|te|muito|zbyt) [a-zß-ɏ]+(?: (?:für|pour|para|per|voor|do) [a-zß-ɏ]+(?: [a-zß-ɏ]+)?)?|reiß dich zusammen|stell dich nicht so an|ressaisis-toi|stel je niet aan",
  ),
  belittling(
    "you (?:are|'re) (?:just |simply |far |way )?(?:too|so) (?:fragile|weak|sensitive|emotional|soft|needy|dramatic|difficult|slow|old|young)|others have it (?:much |far )?worse|it could be worse|first world problem|(?:just|simply) (?:relax|cheer up|smile|snap out of it|think positive)|stop (?:whining|moaning|being so)",
  ),
];
