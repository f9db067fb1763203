import type { GuardReason } from "../guard-reasons.ts";

/** The plainest forms of what must not be said, in the languages people write in besides English. */
export const otherLanguages: readonly { readonly reason: GuardReason; readonly says: string }[] = [
  // a human being
  {
    reason: "claims_human",
    says: "ich bin (?:[a-zß-ɏ]+ )?(?:ein |eine |kein |keine )?(?:echter? |richtiger? |bloßer? )?(?:mensch|person|psychologin?|therapeutin?|ärztin|arzt|ki|roboter|maschine|bot|programm)(?<!ich bin (?:auch |nur |eben )?(?:eine ki|ein programm|kein mensch|keine person|eine maschine|ein bot|keine psychologin|kein psychologe|kein arzt|keine ärztin|kein therapeut|keine therapeutin))|als mensch|das kenne ich (?:auch )?(?:von mir|aus eigener)|mir geht es (?:auch|genauso) so",
  },
  {
    reason: "claims_human",
    says: "je suis (?:[a-zß-ɏ]+ )?(?:une? )?(?:vraie? |véritable )(?:personne|humaine?|femme|homme)|je suis (?:un humain|humaine?|une personne(?! artificielle)|psychologue|thérapeute|médecin)|je ne suis pas (?:une? )?(?:robot|ia|machine|intelligence artificielle|programme|bot)|moi aussi,? (?:je|j')",
  },
  {
    reason: "claims_human",
    says: "soy (?:una? )?(?:persona(?! artificial)|humano|humana|psicólog[oa]|terapeuta|médic[oa])|no soy (?:una? )?(?:robot|ia|máquina|programa|bot|inteligencia)",
  },
  {
    reason: "claims_human",
    says: "(?<!non )sono (?:una? )?(?:persona|uman[oa]|essere umano|psicolog[oa]|terapeuta|medico)|non sono (?:una? |un')?(?:robot|ia|macchina|programma|bot|intelligenza)",
  },
  {
    reason: "claims_human",
    says: "ik ben (?:[a-zß-ɏ]+ )?(?:een )?(?:echte? |gewoon )?(?:mens|persoon|psycholoog|therapeut|arts)|ik ben geen (?:robot|ai|machine|computer|bot|programma)",
  },
  {
    reason: "claims_human",
    says: "(?<!não )sou (?:uma? )?(?:pessoa|human[oa]|psicólog[oa]|terapeuta|médic[oa])|não sou (?:uma? )?(?:robô|ia|máquina|programa|bot|inteligência)",
  },
  {
    reason: "claims_human",
    says: "(?<!nie )jestem (?:prawdziwym |żywym |zwykłym )?(?:człowiekiem|osobą|psychologiem|terapeut(?:ą|ką)|lekarzem)|nie jestem (?:botem|robotem|sztuczną|maszyną|programem|ai)",
  },
  // a diagnosis
  {
    reason: "diagnosis",
    says: "(?:du hast|sie haben|du leidest|sie leiden|das ist|das klingt nach|du bist)(?: [a-zß-ɏ]+){0,3} (?:depressi[a-zß-ɏ]+|burn-?out|angststörung|[a-zß-ɏ]*störung|adhs|trauma|panikattacken?|manisch)",
  },
  {
    reason: "diagnosis",
    says: "(?:tu as|vous avez|tu fais|vous faites|tu souffres|vous souffrez|c'est|tu es|vous êtes)(?: [a-zß-ɏ]+){0,3} (?:dépressi[a-zß-ɏ]+|dépression|burn-?out|tdah|bipolaire|trouble [a-zß-ɏ]+|syndrome)",
  },
  {
    reason: "diagnosis",
    says: "(?:tienes|tiene|sufres|sufre|padeces|es|estás)(?: [a-zß-ɏ]+){0,3} (?:depresión|burn-?out|tdah|ansiedad clínica|trastorno|deprimid[oa]|bipolar)",
  },
  {
    reason: "diagnosis",
    says: "(?:hai|ha|soffri|soffre|sei|è)(?: [a-zß-ɏ]+){0,3} (?:depressione|burn-?out|adhd|un disturbo|depress[oa]|bipolare)",
  },
  {
    reason: "diagnosis",
    says: "(?:je hebt|u heeft|je lijdt|dit is|dat is|je bent)(?: [a-zß-ɏ]+){0,3} (?:depressi[a-zß-ɏ]+|burn-?out|adhd|stoornis|[a-zß-ɏ]+stoornis|bipolair)",
  },
  {
    reason: "diagnosis",
    says: "(?:você tem|tens|tem|sofre|isto é|isso é|você está)(?: [a-zß-ɏ]+){0,3} (?:depressão|burn-?out|tdah|transtorno|deprimid[oa]|bipolar)",
  },
  {
    reason: "diagnosis",
    says: "(?:masz|ma pani?|cierpisz|to jest|to|jesteś)(?: [a-zß-ɏ]+){0,3} (?:depresj[a-zß-ɏ]+|wypalenie|adhd|zaburzeni[a-zß-ɏ]+|nerwic[a-zß-ɏ]+)",
  },
  // false secrecy
  {
    reason: "employer_promise",
    says: "(?:das )?bleibt (?:unter uns|geheim|unser geheimnis)|(?:niemand|keiner) (?:[a-zß-ɏ]+ )*(?:erfahren|lesen|wissen|sehen)(?!,? was (?:wir|du|sie|ihr) (?:hier|mir|schreib))|versprochen|ich (?:verspreche|garantiere)(?! (?:ich )?nicht)",
  },
  {
    reason: "employer_promise",
    says: "(?:personne ne|nul ne) (?:[a-zß-ɏ]+ )*(?:saura|lira|verra)|ça reste entre nous|cela reste entre nous|je (?:te|vous)? ?(?:le )?(?:promets|garantis)",
  },
  {
    reason: "employer_promise",
    says: "nadie (?:[a-zß-ɏ]+ )*(?:leerá|sabrá|verá|va a (?:leer|saber|ver))|queda entre nosotros|te (?:lo )?(?:prometo|garantizo)|se lo prometo",
  },
  {
    reason: "employer_promise",
    says: "nessuno (?:[a-zß-ɏ]+ )*(?:saprà|leggerà|vedrà)|resta tra noi|(?:te lo |ti )?(?:prometto|garantisco)",
  },
  {
    reason: "employer_promise",
    says: "niemand (?:[a-zß-ɏ]+ )*(?:lezen|weten|zien)|blijft onder ons|ik (?:beloof|garandeer)|beloofd",
  },
  {
    reason: "employer_promise",
    says: "ninguém (?:[a-zß-ɏ]+ )*(?:ler|saber|ver|lerá|saberá|verá)|fica entre nós|(?:eu )?(?:te |lhe )?(?:prometo|garanto)",
  },
  {
    reason: "employer_promise",
    says: "nikt (?:[a-zß-ɏ]+ )*(?:nie )?(?:przeczyta|dowie|zobaczy)|zostaje między nami|zostanie między nami|(?:obiecuję|gwarantuję)",
  },
  // inner workings
  {
    reason: "internals",
    says: "(?:laut|gemäß|nach) (?:meinen|deinen|ihren|meiner|deiner|ihrer) (?:anweisungen|vorgaben|daten|richtlinien|akte|werte[n]?|konfiguration)|(?:deine|ihre) (?:daten|werte|antworten|akte) (?:zeig[a-zß-ɏ]+|sag[a-zß-ɏ]+|deut[a-zß-ɏ]+)|mein(?:e)? (?:systemprompt|prompt|anweisungen)(?! (?:gebe|verrate|zeige|teile|nenne) ich (?:[a-zß-ɏ]+ )?nicht)",
  },
  {
    reason: "internals",
    says: "(?:d'après|selon) (?:vos|tes|mes) (?:données|instructions|consignes|résultats|réponses)|(?:vos|tes) (?:données|résultats) (?:montrent|indiquent|suggèrent)|mes (?:instructions|consignes)",
  },
  {
    reason: "internals",
    says: "según (?:tus|sus|mis) (?:datos|instrucciones|resultados|registros)|(?:tus|sus) (?:datos|registros) (?:muestran|indican)|mis instrucciones",
  },
  {
    reason: "internals",
    says: "(?:secondo|in base a) (?:i|le) (?:tuoi|suoi|miei|mie|tue) (?:dati|istruzioni|risultati)|i (?:tuoi|suoi) dati (?:mostrano|indicano)|le mie istruzioni",
  },
  {
    reason: "internals",
    says: "volgens (?:je|jouw|uw|mijn) (?:gegevens|instructies|data|resultaten|cijfers)|(?:je|jouw|uw) (?:gegevens|cijfers) (?:tonen|laten|wijzen)|mijn instructies",
  },
  {
    reason: "internals",
    says: "(?:segundo|de acordo com|conforme) (?:os |as )?(?:seus|teus|meus|suas|tuas|minhas) (?:dados|instruções|resultados|registros)|(?:seus|teus) dados (?:mostram|indicam)|minhas instruções",
  },
  {
    reason: "internals",
    says: "(?:według|zgodnie z) (?:twoich|twoimi|moich|moimi|pana|pani) (?:danych|danymi|instrukcji|instrukcjami|wyników)|twoje dane (?:pokazują|wskazują)|moje instrukcje",
  },
];
