import { toPlain } from "../state/said-before.ts";
import { languageQuestions } from "./language-questions.ts";

/** What is asked or said in another language and answered in it. Patterns are read without accents, in lower case. */
export type LanguageTalk = {
  readonly code: string;
  readonly phrases: readonly { readonly says: RegExp; readonly reply: readonly string[] }[];
};

const talk = (
  code: string,
  says: readonly [human: RegExp, readers: RegExp, bye: RegExp, thanks: RegExp, greeting: RegExp],
  replies: readonly [
    human: readonly string[],
    readers: readonly string[],
    bye: readonly string[],
    thanks: readonly string[],
    greeting: readonly string[],
  ],
): LanguageTalk => ({
  code,
  phrases: says.map((pattern, place) => ({ says: pattern, reply: replies[place] ?? [] })),
});

/** True texts only: what English answers say of Elara and of who reads, in short. */
export const languageTalks: readonly LanguageTalk[] = [
  talk(
    "de",
    [
      /\b(?:bist du|sind sie|ist (?:das|hier|da))\b.*\b(?:mensch|echt\w*|person|ki|roboter|bot|maschine|computer|programm)\b/,
      /\b(?:wer|liest|lesen|sieht)\b.*\b(?:liest|lesen|mitliest|mitlesen|sieht|sehen|chef\w*|jemand)\b|\b(?:vertraulich|anonym)\b/,
      /^(?:tschuss|tschau|auf wiedersehen|bis (?:bald|morgen|dann)|gute nacht)\b/,
      /^(?:danke|vielen dank|dankeschon|besten dank)\b/,
      /^(?:hallo|guten (?:tag|morgen|abend)|gruss (?:gott|dich)|servus|moin)\b/,
    ],
    [
      [
        "Ich bin Elara, eine KI; hinter mir schreibt kein Mensch.",
        "Über den Hilfe-Knopf findest du Menschen, die du erreichen kannst.",
      ],
      [
        "Niemand in HR, keine Administration und keine Führungskraft kann lesen, was wir hier schreiben.",
        "Die einzige Ausnahme ist Gefahr für Leib und Leben: Dann erfährt eine benannte Person im Unternehmen davon, und du erfährst es auch.",
      ],
      ["Auf Wiedersehen, und pass gut auf dich auf."],
      ["Gern geschehen."],
      ["Hallo, schön, dass du da bist."],
    ],
  ),
  talk(
    "fr",
    [
      /\b(?:es tu|etes vous|tu es|vous etes|c est)\b.*\b(?:humaine?|personne|robot|ia|machine|vraie?|programme|ordinateur)\b/,
      /\bqui\b.*\b(?:lit|lire|voit|voir|lisent)\b|\b(?:confidentiel|anonyme)\b/,
      /^(?:au revoir|a bientot|a demain|bonne nuit|bonne soiree)\b/,
      /^(?:merci)\b/,
      /^(?:bonjour|bonsoir|salut|coucou)\b/,
    ],
    [
      [
        "Je suis Elara, une IA ; aucun humain n'écrit derrière moi.",
        "Le bouton d'aide montre des personnes que vous pouvez joindre.",
      ],
      [
        "Personne aux RH, aucun administrateur et aucun responsable ne peut lire ce que nous écrivons ici.",
        "La seule exception est un danger pour la vie ou la sécurité : une personne désignée dans l'entreprise est alors prévenue, et vous le savez.",
      ],
      ["Au revoir, et prenez soin de vous."],
      ["Je vous en prie."],
      ["Bonjour, merci d'être là."],
    ],
  ),
  talk(
    "es",
    [
      /\b(?:eres|es usted|esto es)\b.*\b(?:human[oa]|persona|robot|ia|maquina|real|programa)\b/,
      /\bquien(?:es)?\b.*\b(?:lee|leer|leen|ve|ver)\b|\b(?:confidencial|anonimo)\b/,
      /^(?:adios|hasta (?:luego|pronto|manana)|buenas noches)\b/,
      /^(?:muchas )?gracias\b/,
      /^(?:hola|buenos dias|buenas tardes)\b/,
    ],
    [
      [
        "Soy Elara, una IA; no hay ninguna persona que escriba detrás de mí.",
        "El botón de ayuda muestra personas con las que puedes hablar.",
      ],
      [
        "Nadie de recursos humanos, ningún administrador y ningún responsable puede leer lo que escribimos aquí.",
        "La única excepción es un peligro para la vida o la seguridad: entonces se avisa a una persona designada de tu empresa, y tú lo sabes.",
      ],
      ["Hasta luego, y cuídate."],
      ["De nada."],
      ["Hola, gracias por estar aquí."],
    ],
  ),
  talk(
    "it",
    [
      /\b(?:sei|e lei|tu sei)\b.*\b(?:uman[oa]|persona|robot|ia|macchina|ver[oa]|programma)\b/,
      /\bchi\b.*\b(?:legge|leggere|leggono|vede|vedere)\b|\b(?:riservato|anonimo)\b/,
      /^(?:arrivederci|a presto|a domani|buonanotte|buona notte)\b/,
      /^(?:grazie|ti ringrazio)\b/,
      /^(?:buongiorno|buonasera|salve)\b/,
    ],
    [
      [
        "Sono Elara, un'IA; dietro di me non scrive nessuna persona.",
        "Il pulsante di aiuto mostra persone che puoi contattare.",
      ],
      [
        "Nessuno nelle risorse umane, nessun amministratore e nessun responsabile può leggere quello che scriviamo qui.",
        "L'unica eccezione è un pericolo per la vita o la sicurezza: allora viene avvisata una persona designata in azienda, e tu lo sai.",
      ],
      ["Arrivederci, e abbi cura di te."],
      ["Prego."],
      ["Buongiorno, grazie di essere qui."],
    ],
  ),
  talk(
    "pt",
    [
      /\b(?:es|voce e|tu es|e voce)\b.*\b(?:human[oa]|pessoa|robo|ia|maquina|real|programa)\b/,
      /\bquem\b.*\b(?:le|ler|leem|ve|ver)\b|\bconfidencial\b.*\bisto\b/,
      /^(?:adeus|ate (?:logo|breve|amanha)|boa noite|tchau)\b/,
      /^(?:muito )?obrigad[oa]\b/,
      /^(?:ola|bom dia|boa tarde|oi)\b/,
    ],
    [
      [
        "Sou a Elara, uma IA; não há nenhuma pessoa a escrever por detrás de mim.",
        "O botão de ajuda mostra pessoas com quem pode falar.",
      ],
      [
        "Ninguém dos recursos humanos, nenhum administrador e nenhum gestor pode ler o que escrevemos aqui.",
        "A única exceção é perigo para a vida ou a segurança: então uma pessoa designada da empresa é avisada, e isso é-lhe dito.",
      ],
      ["Até breve, e cuide de si."],
      ["De nada, com gosto."],
      ["Olá, que bom que está aqui."],
    ],
  ),
  talk(
    "nl",
    [
      /\b(?:ben je|bent u|ben jij|is dit)\b.*\b(?:mens|persoon|robot|ai|machine|echt|computer|programma)\b/,
      /\bwie\b.*\b(?:leest|lezen|ziet|zien)\b|\b(?:vertrouwelijk|anoniem)\b/,
      /^(?:tot ziens|tot (?:morgen|straks|later)|doei|dag hoor|welterusten)\b/,
      /^(?:dank je|dank u|dankjewel|dankuwel|bedankt)\b/,
      /^(?:hoi|goedemorgen|goedemiddag|goedenavond|goedendag)\b/,
    ],
    [
      [
        "Ik ben Elara, een AI; er schrijft geen mens achter mij.",
        "De hulpknop laat zien welke mensen je kunt bereiken.",
      ],
      [
        "Niemand van HR, geen beheerder en geen leidinggevende kan lezen wat we hier schrijven.",
        "De enige uitzondering is gevaar voor leven of veiligheid: dan hoort een aangewezen persoon in je bedrijf het, en jij ook.",
      ],
      ["Tot ziens, en zorg goed voor jezelf."],
      ["Graag gedaan."],
      ["Hoi, fijn dat je er bent."],
    ],
  ),
  talk(
    "pl",
    [
      /\b(?:jestes|pan jest|pani jest|czy to)\b.*\b(?:czlowiek\w*|osob\w*|robot\w*|ai|maszyn\w*|program\w*|prawdziw\w*)\b/,
      /\bkto\b.*\b(?:czyta|czytac|widzi|przeczyta\w*)\b|\b(?:poufne|anonimowe)\b/,
      /^(?:do widzenia|do zobaczenia|na razie|dobranoc|pa pa)\b/,
      /^(?:dziekuje|dzieki|dziekuje bardzo)\b/,
      /^(?:dzien dobry|czesc|dobry wieczor|witam)\b/,
    ],
    [
      [
        "Jestem Elara, sztuczna inteligencja; nie pisze za mną żaden człowiek.",
        "Przycisk pomocy pokazuje ludzi, z którymi możesz się skontaktować.",
      ],
      [
        "Nikt z HR, żaden administrator ani przełożony nie może przeczytać tego, co tu piszemy.",
        "Jedynym wyjątkiem jest zagrożenie życia lub bezpieczeństwa: wtedy dowiaduje się o tym wyznaczona osoba w firmie, a ty o tym wiesz.",
      ],
      ["Do widzenia i dbaj o siebie."],
      ["Proszę bardzo."],
      ["Dzień dobry, dobrze, że jesteś."],
    ],
  ),
];

const longest = 16;
const longestQuestion = 40;
/** Small words by which a language is told apart, so that a word that two share is not taken for the other's. */
const ownWords: Readonly<Record<string, RegExp>> = {
  de: /\b(?:ich|das|mein\w*|wie|wird|werden|ist|kann|darf|gibt|es|nicht|hier|der|die|bei|uns|ab|wer|wenn|du|davon|bitte|und|eine?)\b/g,
  fr: /\b(?:je|est|ce|que|les|des|le|la|mon|ma|mes|ca|combien|quel|pour|vous|nous|ici|si|une?|ai|j|comment|du|au|y)\b/g,
  es: /\b(?:el|lo|que|mi|los|las|se|esto|cuant[oa]s?|tengo|puede|aqui|si|como|yo|en|una?|por|hay)\b/g,
  it: /\b(?:il|che|mio|mia|gli|questo|quant[oi]|ho|puo|qui|se|come|di|un|viene|vengono|per|ci|sono|gli|le)\b/g,
  pt: /\b(?:o|os|as|que|meu|minha|isto|quant[oa]s|tenho|pode|aqui|se|como|eu|fica|sao|ha|um|as|da|do|extras)\b/g,
  nl: /\b(?:ik|het|mijn|dit|dat|hoe|hoeveel|wordt|worden|kan|heb|een|van|hier|niet|is|de|wie|als|mag)\b/g,
  pl: /\b(?:czy|moj|to|jak|ile|mam|jest|moze|nie|sie|tu|kto|co|sa|w|na|z|jesli|dlugo)\b/g,
};
const english = /\b(?:the|i|my|is|are|you|do|does|what|how|can|will|this|that|and|it|of|to)\b/g;

/** What is asked of Elara or of the company's rules, in the language that the small words tell of. */
function findQuestion(folded: string): { code: string; reply: readonly string[] } | null {
  if (folded.split(" ").length > longestQuestion) return null;
  const spoken = languageQuestions
    .map((each) => ({ ...each, own: folded.match(ownWords[each.code] ?? /$^/g)?.length ?? 0 }))
    .filter(({ own }) => own > 0 && own > (folded.match(english)?.length ?? 0))
    .sort((one, other) => other.own - one.own);
  for (const { code, phrases, own } of spoken) {
    if (own < (spoken[0]?.own ?? 0)) return null;
    const found = phrases.find(({ says }) => says.test(folded));
    if (found !== undefined) return { code, reply: found.reply };
  }
  return null;
}

/** The answer to a question about Elara, a greeting, thanks or a goodbye in another language; null when it is none. */
export function findLanguageTalk(plain: string): { code: string; reply: readonly string[] } | null {
  const folded = toPlain(
    plain
      .replaceAll("ß", "ss")
      .replaceAll("ł", "l")
      .replace(/[’'-]/gu, " ")
      .normalize("NFD")
      .replace(/\p{M}/gu, ""),
  );
  const asked = findQuestion(folded);
  if (asked !== null) return asked;
  if (folded.split(" ").length > longest) return null;
  for (const { code, phrases } of languageTalks) {
    const found = phrases.find(
      ({ says }, place) => says.test(folded) && (place < 2 || folded.split(" ").length <= 6),
    );
    if (found !== undefined) return { code, reply: found.reply };
  }
  return null;
}
