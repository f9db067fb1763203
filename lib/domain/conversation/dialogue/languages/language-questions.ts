/** What is asked of Elara or of the company's rules in another language, at any length, and answered in it. Patterns are read without accents, in lower case. */
export type LanguageQuestions = {
  readonly code: string;
  readonly phrases: readonly { readonly says: RegExp; readonly reply: readonly string[] }[];
};

type Asked = "readers" | "consequences" | "kept" | "rules";

const questions = (
  code: string,
  says: Readonly<Record<Asked, RegExp>>,
  replies: Readonly<Record<Asked, readonly string[]>>,
): LanguageQuestions => ({
  code,
  phrases: (["consequences", "kept", "readers", "rules"] as const).map((asked) => ({
    says: says[asked],
    reply: replies[asked],
  })),
});

export const languageQuestions: readonly LanguageQuestions[] = [
  questions(
    "de",
    {
      readers:
        /\b(?:kann|konnen|darf|durfen|wird|werden|sieht|liest|erfahrt|erfahren|bekommt|hort|weiss)\b.{0,30}\b(?:chef\w*|hr|personalabteilung|vorgesetzt\w*|firma|arbeitgeber|jemand|wer|kolleg\w*|leitung|betriebsrat|team\w*|die|er|sie)\b.{0,40}\b(?:das|dies|es|hier|davon|mit\w*|lesen|sehen|chat|gesprach|nachrichten)\b|\b(?:bleibt|ist) (?:das|es|dies|alles)\b.{0,25}\b(?:unter uns|vertraulich|anonym|geheim|sicher|privat)\b|\b(?:anonym|vertraulich)\b/,
      consequences:
        /\b(?:gegen mich|schaden|nachteile?|konsequenzen|folgen fur mich|job verlieren|gekundigt werden|personalakte|auf mich zuruckfallen|arger bekommen)\b.*(?:$)|\bwas (?:passiert|ist|wenn)\b.{0,10}\bwenn ich\b.{0,40}\b(?:sage|schreibe|erzahle|zugebe)\b/,
      kept: /\b(?:gespeichert|geloscht|loschen|aufbewahrt|aufgezeichnet|protokolliert|verschlusselt|archiviert)\b|\bspeicher(?:st|t|n)\b.{0,30}\b(?:du|ihr|das|was|meine)\b/,
      rules:
        /\b(?:wie ?viele?|wie lange|wie hoch|ab wann|bis wann|wann|wer|darf|durfen|kann|konnen|gibt es|gilt|gelten|muss|mussen|steht mir|stehen mir|habe ich|haben wir|bekomme|bekommen|werden|wird|zahlt|wie (?:beantrage|melde|reiche|funktioniert)|wo (?:beantrage|finde|melde)|welche)\b.{0,60}\b(?:\w*urlaub\w*|krank(?:meldung|schreibung|engeld|geschrieben|heits\w*)?|attest|\w*uberstunden|mehrarbeit|home ?-?office|mobiles? arbeiten|ausland|kundigungsfrist|probezeit|\w*geld|gehalt\w*|lohn\w*|bonus|elternzeit|mutterschutz|elternteilzeit|teilzeit|sabbatical|fortbildung\w*|weiterbildung\w*|reisekosten|spesen|dienstreise\w*|dienstwagen|betriebsrente|arbeitszeit\w*|gleitzeit|pausen?|nebenjob|nebentatigkeit|zeugnis|feiertag\w*|sonderurlaub|bildungsurlaub|freie?n? tage?|zuschlag\w*|betriebsarzt|zuschuss\w*|regelung\w*|betriebsvereinbarung)\b/,
    },
    {
      readers: [
        "Niemand in HR, keine Administration und keine Führungskraft kann lesen, was wir hier schreiben.",
        "HR kann höchstens eine kurze Zusammenfassung bekommen; du kannst sie vorher lesen, ändern oder zurückhalten.",
        "Nur bei Gefahr für Leib und Leben erfährt eine benannte Person davon, und du erfährst es auch.",
      ],
      consequences: [
        "Was du hier schreibst, entscheidet für sich genommen nichts, und weder HR noch deine Führungskraft kann es lesen.",
        "Für deine Firma kann ich nichts versprechen; erzähle also, was sich für dich richtig anfühlt.",
      ],
      kept: [
        "Was du schreibst, wird verschlüsselt gespeichert, bis du das Gespräch löschst oder die Frist deiner Firma endet.",
        "Löschen kannst du es selbst, in deiner Liste der Gespräche.",
      ],
      rules: [
        "Wie deine Firma das regelt, weiß ich nicht, und raten möchte ich nicht.",
        "HR kann es dir sicher sagen; oft steht es auch im Vertrag oder im Intranet.",
      ],
    },
  ),
  questions(
    "fr",
    {
      readers:
        /\b(?:mon|ma|mes|le|la|les|quelqu un|qui|rh|direction|entreprise|chef|patron|manager|collegues?)\b.{0,30}\b(?:peut|peuvent|va|vont|voit|voient|lit|lisent|sait|savoir|saura|acces)\b.{0,25}\b(?:ca|ceci|cela|lire|voir|ici|message\w*|conversation|ce que|le)\b|\b(?:anonymes?|confidentiel\w*|entre nous|secret)\b/,
      consequences:
        /\b(?:contre moi|consequences|risque\w*|me nuire|perdre mon (?:travail|poste|emploi)|dossier personnel|des ennuis|etre vire\w*|licenci\w+)\b|\bsi je (?:dis|ecris|raconte|avoue)\b/,
      kept: /\b(?:garde\w*|conserv\w+|enregistr\w+|stock\w+|efface\w*|supprim\w+|chiffre\w*|archiv\w+)\b.{0,40}\b(?:message\w*|conversation\w*|ca|ceci|cela|donnees|tout|ce que|vous|tu|combien)\b|\b(?:combien de temps|message\w*|conversation\w*|donnees|est ce que c est|ca|tout)\b.{0,40}\b(?:garde\w*|conserv\w+|enregistr\w+|stock\w+|efface\w*|supprim\w+)\b/,
      rules:
        /\b(?:combien|quel(?:le)?s?|quand|qui|est ce que|puis je|peut on|ai je|a t on|y a t il|comment|ou|dois je|faut il|ai je droit|avons nous|sont elles|sont ils)\b.{0,60}\b(?:conges?|vacances|rtt|arret (?:maladie|de travail)|certificat medical|heures sup\w*|teletravail|preavis|periode d essai|prime\w*|salaire|treizieme mois|paternite|maternite|parental|temps partiel|formation\w*|frais|notes? de frais|deplacement\w*|mutuelle|tickets? restaurant|horaires?|pauses?|jours? feries?|jours? de repos|voiture de fonction|retraite|regles?|reglement)\b/,
    },
    {
      readers: [
        "Personne aux RH, aucun administrateur et aucun responsable ne peut lire ce que nous écrivons ici.",
        "Les RH ne reçoivent au plus que quelques phrases de résumé, que vous lisez avant.",
        "Seul un danger pour la vie ou la sécurité va plus loin, et vous le savez alors.",
      ],
      consequences: [
        "Ce que vous écrivez ici ne décide de rien à lui seul, et ni les RH ni votre responsable ne peuvent le lire.",
        "Je ne peux rien promettre pour votre entreprise ; dites donc ce qui vous semble juste.",
      ],
      kept: [
        "Ce que vous écrivez est conservé chiffré, jusqu'à ce que vous supprimiez la conversation ou que le délai fixé par l'entreprise se termine.",
        "Vous pouvez la supprimer vous-même, dans votre liste de conversations.",
      ],
      rules: [
        "Je ne connais pas la règle de votre entreprise, et je préfère ne pas deviner.",
        "Les RH peuvent vous le dire avec certitude ; le contrat ou l'intranet le précise souvent.",
      ],
    },
  ),
  questions(
    "es",
    {
      readers:
        /\b(?:mi|mis|el|la|los|alguien|quien|rrhh|recursos humanos|jef[ea]s?|empresa|gerente|companer\w+)\b.{0,30}\b(?:puede|pueden|va|van|ve|ven|lee|leen|sabe|sabra|se entera|acceso)\b.{0,25}\b(?:esto|lo que|leer|ver|aqui|mensajes|conversacion|chat)\b|\b(?:anonim[oa]s?|confidencial\w*|entre nosotros|en secreto)\b/,
      consequences:
        /\b(?:en mi contra|contra mi|consecuencias|perjudicar\w*|perder (?:mi|el) (?:trabajo|puesto|empleo)|despedir\w*|expediente|problemas si)\b|\bsi (?:te )?(?:digo|escribo|cuento|admito)\b/,
      kept: /\b(?:se guarda\w*|guardan?|guardas|guardado|almacen\w+|graba\w*|conserva\w*|borra\w*|elimina\w*|cifrad\w+)\b/,
      rules:
        /\b(?:cuant[oa]s?|cuando|quien|puedo|podemos|tengo|tenemos|hay|como|donde|debo|que|cual|se (?:paga|pagan)|pagan|me (?:pagan|corresponde\w*))\b.{0,60}\b(?:vacaciones|permisos?|baja (?:por|medica|laboral)?|justificante|horas extra\w*|teletrabajo|preaviso|periodo de prueba|salario|sueldo|nomina|paga extra|bonus|paternidad|maternidad|jornada|excedencia|formacion|gastos|dietas|viajes? de (?:trabajo|empresa)|seguro|horarios?|descansos?|festivos?|dias libres|dias de asuntos|coche de empresa|pension|normas?|reglamento|politica)\b/,
    },
    {
      readers: [
        "Nadie de recursos humanos, ningún administrador y ningún responsable puede leer lo que escribimos aquí.",
        "Recursos humanos puede recibir como mucho un resumen breve, que puedes leer, corregir o retener.",
        "Solo un peligro para la vida o la seguridad va más allá, y entonces tú lo sabes.",
      ],
      consequences: [
        "Lo que escribes aquí no decide nada por sí solo, y ni recursos humanos ni tu responsable pueden leerlo.",
        "No puedo prometer nada en nombre de tu empresa; cuenta lo que te parezca bien.",
      ],
      kept: [
        "Lo que escribes se guarda cifrado hasta que borres la conversación o termine el plazo de tu empresa.",
        "Puedes borrarla tú, en tu lista de conversaciones.",
      ],
      rules: [
        "No conozco la norma de tu empresa sobre eso, y prefiero no adivinar.",
        "Recursos humanos puede decírtelo con seguridad; a menudo está también en el contrato o en la intranet.",
      ],
    },
  ),
  questions(
    "it",
    {
      readers:
        /\b(?:il|la|i|mio|mia|qualcuno|chi|hr|risorse umane|capo|responsabile|azienda|colleghi)\b.{0,30}\b(?:puo|possono|vede|vedono|legge|leggono|sa|sapra|accesso|viene a sapere)\b.{0,25}\b(?:questo|questa|quello che|cio che|leggere|vedere|qui|messaggi|conversazione|chat)\b|\b(?:anonim[oa]|riservat[oa]|confidenziale|tra (?:di )?noi)\b/,
      consequences:
        /\b(?:contro di me|conseguenze|danneggiar\w*|perdere il (?:lavoro|posto)|licenziat\w+|fascicolo|nei guai)\b|\bse (?:ti )?(?:dico|scrivo|racconto|ammetto)\b/,
      kept: /\b(?:conservat\w+|salvat\w+|memorizzat\w+|registrat\w+|cancellat\w+|cancellare|eliminare|cifrat\w+|archiviat\w+)\b/,
      rules:
        /\b(?:quant[oiae]|quando|chi|posso|possiamo|ho|abbiamo|c e|ci sono|come|dove|devo|qual e|quali|vengono|viene|spetta\w*)\b.{0,60}\b(?:ferie|permess[oi]|malattia|certificato medico|straordinari\w*|smart working|telelavoro|preavviso|periodo di prova|stipendio|busta paga|tredicesima|bonus|paternita|maternita|congedo|part ?time|aspettativa|formazione|rimbors\w+|spese|trasfert[ae]|assicurazione|orari\w*|paus[ae]|festivi|giorni liberi|auto aziendale|pensione|regole|regolamento)\b|\b(?:straordinari|ferie|pause|permessi)\b.{0,20}\b(?:pagat\w+|retribuit\w+|obbligator\w+)/,
    },
    {
      readers: [
        "Nessuno nelle risorse umane, nessun amministratore e nessun responsabile può leggere quello che scriviamo qui.",
        "Le risorse umane possono ricevere al massimo un breve riassunto, che puoi leggere, correggere o trattenere.",
        "Solo un pericolo per la vita o la sicurezza va oltre, e allora lo sai anche tu.",
      ],
      consequences: [
        "Quello che scrivi qui da solo non decide nulla, e né le risorse umane né il tuo responsabile possono leggerlo.",
        "Non posso promettere nulla per la tua azienda; racconta quello che ti sembra giusto.",
      ],
      kept: [
        "Quello che scrivi è conservato cifrato, finché cancelli la conversazione o finisce il termine della tua azienda.",
        "Puoi cancellarla tu, nella tua lista di conversazioni.",
      ],
      rules: [
        "Non conosco la regola della tua azienda, e preferisco non indovinare.",
        "Le risorse umane possono dirtelo con certezza; spesso è scritto anche nel contratto o nella intranet.",
      ],
    },
  ),
  questions(
    "pt",
    {
      readers:
        /\b(?:o|a|os|meu|minha|alguem|quem|rh|recursos humanos|chefe|gestor\w*|empresa|colegas)\b.{0,30}\b(?:pode|podem|ve|veem|le|leem|sabe|vai saber|acesso)\b.{0,25}\b(?:isto|isso|o que|ler|ver|aqui|mensagens|conversa|chat)\b|\b(?:anonim[oa]|confidencial|entre nos)\b/,
      consequences:
        /\b(?:contra mim|consequencias|prejudicar\w*|perder o (?:emprego|trabalho)|despedid[oa]|demitid[oa]|processo individual)\b|\bse eu (?:disser|escrever|contar|admitir)\b/,
      kept: /\b(?:guardad[oa]s?|gravad[oa]s?|armazenad[oa]s?|apagad[oa]s?|apagar|eliminar|excluir|cifrad[oa]s?|arquivad[oa]s?)\b/,
      rules:
        /\b(?:quant[oa]s?|quando|quem|posso|podemos|tenho|temos|ha|existe|como|onde|devo|qual|quais|sao|e|pagam|recebo)\b.{0,60}\b(?:ferias|folgas?|licenca\w*|baixa|atestado|horas (?:extra\w*|suplementares)|teletrabalho|home office|aviso previo|periodo experimental|salario|ordenado|subsidio\w*|decimo terceiro|bonus|paternidade|maternidade|parental|meio periodo|tempo parcial|formacao|despesas|reembols\w+|viagens? de (?:trabalho|servico)|seguro|horarios?|pausas?|feriados?|carro da empresa|reforma|regras?|regulamento)\b|\b(?:horas (?:extra\w*|suplementares)|ferias|pausas)\b.{0,20}\b(?:pag[ao]s?|obrigatori\w+)/,
    },
    {
      readers: [
        "Ninguém dos recursos humanos, nenhum administrador e nenhum gestor pode ler o que escrevemos aqui.",
        "Os recursos humanos podem receber, no máximo, um breve resumo, que pode ler, corrigir ou reter.",
        "Só um perigo para a vida ou a segurança vai mais longe, e isso é-lhe dito.",
      ],
      consequences: [
        "O que escreve aqui não decide nada por si só, e nem os recursos humanos nem o seu gestor o podem ler.",
        "Não posso prometer nada pela sua empresa; conte o que lhe parecer bem.",
      ],
      kept: [
        "O que escreve fica guardado de forma cifrada, até apagar a conversa ou terminar o prazo da sua empresa.",
        "Pode apagá-la na sua lista de conversas.",
      ],
      rules: [
        "Não conheço a regra da sua empresa, e prefiro não adivinhar.",
        "Os recursos humanos podem dizer-lhe com certeza; muitas vezes está também no contrato ou na intranet.",
      ],
    },
  ),
  questions(
    "nl",
    {
      readers:
        /\b(?:kan|kunnen|mag|ziet|leest|weet|hoort|krijgt|wordt)\b.{0,30}\b(?:baas|hr|leidinggevende\w*|manager|bedrijf|werkgever|iemand|wie|collega\w*|chef)\b.{0,30}\b(?:dit|dat|het|hier|lezen|zien|mee\w*|berichten|gesprek)\b|\b(?:anoniem|vertrouwelijk|onder ons|geheim)\b/,
      consequences:
        /\b(?:tegen mij|tegen me|gevolgen|schaden|baan (?:kwijt|verliezen)|ontslagen|personeelsdossier|problemen krijgen)\b|\b(?:wat )?als ik\b.{0,30}\b(?:zeg|schrijf|vertel|toegeef)\b/,
      kept: /\b(?:bewaard|opgeslagen|verwijderd|verwijderen|gewist|wissen|opgenomen|versleuteld|bewaar je|bewaren)\b/,
      rules:
        /\b(?:hoeveel|hoe lang|wanneer|wie|mag|mogen|kan|kunnen|is er|zijn er|heb ik|hebben we|krijg|krijgen|moet|hoe|waar|welke|wat|worden|wordt)\b.{0,60}\b(?:vakantie\w*|verlof\w*|ziekmeld\w*|ziekte\w*|doktersbriefje|overuren|overwerk\w*|thuiswerk\w*|opzegtermijn|proeftijd|salaris|loon|bonus|vakantiegeld|dertiende maand|ouderschapsverlof|zwangerschapsverlof|deeltijd|parttime|sabbatical|opleiding\w*|cursus\w*|reiskosten|onkosten|declar\w+|pensioen\w*|werktijden|pauzes?|feestdag\w*|vrije dagen|leaseauto|regels?|regeling\w*|bijbaan)\b/,
    },
    {
      readers: [
        "Niemand van HR, geen beheerder en geen leidinggevende kan lezen wat we hier schrijven.",
        "HR kan hoogstens een korte samenvatting krijgen, die je kunt lezen, verbeteren of achterhouden.",
        "Alleen gevaar voor leven of veiligheid gaat verder, en dan hoor jij het ook.",
      ],
      consequences: [
        "Wat je hier schrijft beslist op zichzelf niets, en HR noch je leidinggevende kan het lezen.",
        "Voor je bedrijf kan ik niets beloven; vertel dus wat goed voelt.",
      ],
      kept: [
        "Wat je schrijft wordt versleuteld bewaard, tot je het gesprek verwijdert of de termijn van je bedrijf afloopt.",
        "Verwijderen kun je het zelf, in je lijst met gesprekken.",
      ],
      rules: [
        "Hoe jouw bedrijf dat regelt weet ik niet, en ik wil niet gokken.",
        "HR kan het je zeker vertellen; vaak staat het ook in je contract of op het intranet.",
      ],
    },
  ),
  questions(
    "pl",
    {
      readers:
        /\b(?:czy|kto)\b.{0,30}\b(?:szef\w*|hr|przelozon\w+|firma|pracodawca|ktos|kierownik|kolegow?i?e?|moze|widzi|czyta)\b.{0,30}\b(?:to|przeczyta\w*|czyta\w*|widzi\w*|zobaczy\w*|wie|dowie|tutaj|wiadomosci|rozmow\w*)\b|\b(?:anonimow\w+|poufn\w+|miedzy nami)\b/,
      consequences:
        /\b(?:przeciwko mnie|konsekwencj\w+|zaszkodzi\w*|strac\w+ prac\w+|zwoln\w+|akt(?:a|ach) osobow\w+|klopoty)\b|\b(?:co )?jesli (?:powiem|napisze|przyznam)\b/,
      kept: /\b(?:przechowywan\w+|zapisywan\w+|zapisan\w+|usun\w+|skasowa\w+|nagrywan\w+|zaszyfrowan\w+)\b/,
      rules:
        /\b(?:ile|kiedy|kto|czy|jak|gdzie|jaki\w*|co)\b.{0,60}\b(?:urlop\w*|zwolnieni\w*|l4|nadgodzin\w*|prac\w+ zdaln\w+|home office|wypowiedzeni\w*|okres\w* probn\w+|wynagrodzeni\w*|pensj\w+|premi\w+|macierzynsk\w+|ojcowsk\w+|tacierzynsk\w+|rodzicielsk\w+|pol etatu|szkoleni\w*|delegacj\w+|zwrot\w* kosztow|ubezpieczeni\w*|godzin\w+ pracy|przerw\w+|swiet\w*|dni woln\w+|samochod\w* sluzbow\w+|zasad\w*|regulamin\w*)\b/,
    },
    {
      readers: [
        "Nikt z HR, żaden administrator ani przełożony nie może przeczytać tego, co tu piszemy.",
        "HR może dostać najwyżej krótkie podsumowanie, które możesz przeczytać, poprawić albo zatrzymać.",
        "Dalej idzie tylko zagrożenie życia lub bezpieczeństwa, a wtedy o tym wiesz.",
      ],
      consequences: [
        "To, co tu piszesz, samo o niczym nie decyduje, a ani HR, ani przełożony nie może tego przeczytać.",
        "Nie mogę niczego obiecać w imieniu firmy; mów tyle, ile uważasz za dobre.",
      ],
      kept: [
        "To, co piszesz, jest przechowywane w postaci zaszyfrowanej, aż usuniesz rozmowę albo minie termin ustalony przez firmę.",
        "Możesz ją usunąć na swojej liście rozmów.",
      ],
      rules: [
        "Nie znam zasad twojej firmy i wolę nie zgadywać.",
        "Na pewno powie ci to HR; często jest to też w umowie albo w intranecie.",
      ],
    },
  ),
];
