import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in Polish. */
export const polish: LanguageLexicon = {
  signals: [
    signal(
      { name: "polish.wish", category: "suicide", strength: "crisis", isLight: true },
      `(chcę|chce|chciałbym|chciałabym|wolę|wolałbym|wolałabym|pragnę|ochotę|marzę|zamierzam|myślę o tym żeby|mam ochotę) .. (umrzeć|nie żyć|zginąć|zdechnąć|się zabić|zabić się|zniknąć na zawsze|się nie obudzić|nie obudzić się|nie istnieć|skończyć ze sobą|odebrać sobie życie|powiesić się|się powiesić|skończyć z tym wszystkim|zasnąć na zawsze)
      (zabić się|się zabić|zabiję się|się zabiję|powieszę się|powiesić się|odebrać sobie życie|skończyć ze sobą|targnąć się na życie|podciąć sobie żyły)
      (samobój*|myśli samobójcze|popełnić samobójstwo)
      (nie chcę|nie chce|nie mam siły|nie mam ochoty|nie umiem|nie potrafię|już nie) .. (żyć|istnieć|się obudzić|dalej żyć)
      (sensu|powodu|sens) .. (żyć|życia|życie)
      (lepiej) .. (beze mnie|gdybym nie żył|gdybym nie żyła|gdybym umarł|gdybym umarła|gdyby mnie nie było)
      beze mnie .. lepiej
      (nikt) .. (nie zauważy|nie będzie tęsknił|nie zatęskni|nie zauważyłby)
      (skoczyć|rzucić się|skoczę|rzucę się) .. (mostu|pociąg|okna|dachu|metro|balkonu|tory)
      (żałuję) .. urodził*`,
    ),
    signal(
      { name: "polish.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(wziąłem|wzięłam|połknąłem|połknęłam|łyknąłem|łyknęłam|wziąć|połknąć) .. (wszystkie|całe|za dużo|opakowanie|garść|butelkę) .. (tabletki|tabletek|leki|leków|proszki|pigułki)?
      (tabletki|leki|sznur|nóż|broń|pistolet|żyletk*|pigułki) .. (przed sobą|gotowe|w ręku|w ręce|przygotowane|kupiłem|kupiłam|zbieram|odkładam|tutaj)
      (list|listy) .. (pożegnaln*)
      (dziś|dzisiaj|dziś wieczorem|jutro) .. (to zrobię|skończę z tym|koniec ze mną|się zabiję|wszystko się skończy)
      (stoję|siedzę|jestem) .. (moście|dachu|torach|krawędzi|balkonie)
      przedawkow*`,
    ),
    signal(
      { name: "polish.self_harm", category: "self_harm", strength: "crisis" },
      `(tnę się|się tnę|ciąć się|się okaleczam|okaleczam się|samookalecz*|robię sobie krzywdę|zrobić sobie krzywdę|pocięłam się|pociąłem się|krzywdzę się) ..`,
    ),
    signal(
      { name: "polish.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `(zabiję|zabić|zadźgam|pobiję|zastrzelę|uduszę|rozwalę) .. (go|ją|ich|szefa|wszystkich|kierownika|kolegę)
      (grozi*|groźb*) .. (śmierci*|zabi*|nożem|pobi*|mi)
      (broń|nóż|bomb*|pistolet) .. (pracy|biura|przynieść|przyniosę)`,
    ),
    signal(
      { name: "polish.abuse", category: "abuse", strength: "crisis" },
      `(mąż|chłopak|partner|żona|dziewczyna|ojciec|były|brat|ojczym|on|ona) .. (mnie|nas) .. (bije|bił|uderzył|uderza|dusi|dusił|gwałci|zgwałcił|kopie|szarpie|zamyka|poniża i bije)
      (bije mnie|uderzył mnie|dusił mnie|zgwałcił mnie)
      (boję się) .. (wracać do domu|wrócić do domu|męża|do domu|partnera|jego)
      (przemoc domowa|przemocy domowej|zgwałcon*|gwałt|molestow*)`,
    ),
    signal(
      { name: "polish.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(zawał|udar|drgawki|nieprzytomn*|zemdla*|karetk*|padaczk*|wstrząs anafilaktyczny)
      (ból|boli|ucisk|kłuje) .. (klatce|piersi|klatka|serce|lewej ręce)
      (nie mogę|nie może|trudno) .. oddychać
      (krwawi*|krwawię) .. (mocno|nie przestaje|bardzo)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(nie mogę już|nie daję rady|nie dam rady|dłużej nie wytrzymam|mam wszystkiego dość|już nie wytrzymam)
      (beznadziej*|bez nadziei|nie ma wyjścia|nie widzę wyjścia|nie ma sensu|po co dalej|nie widzę sensu)
      (jestem) .. (ciężarem|problemem dla wszystkich)
      (chcę|chciałbym|chciałabym) .. (zniknąć|żeby to się skończyło|uciec od wszystkiego)`,
    ),
    signal(
      { name: "polish.harassment", category: "harassment", strength: "concern" },
      `(mobbing*|mobbuje|molest*|nęka*|poniża*|wyzywa*|obmacuje|dotyka mnie|wyśmiewa*|zastrasza*|krzyczy na mnie|stalk*) ..`,
    ),
    signal(
      {
        name: "polish.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(dyskrymin*|rasist*|rasizm|seksist*|seksizm|homofob*|ksenofob*)
      (bo jestem|z powodu) .. (w ciąży|ciąży|kobietą|gejem|lesbijką|wieku|pochodzenia|religii|stary|stara|niepełnospraw*|ukrain*|akcentu|koloru) ..`,
    ),
    signal(
      { name: "polish.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(bez) .. (kasku|zabezpiecz*|szelek|uprzęży|rękawic|szkolenia|przerw*|ochrony)
      (wyjście ewakuacyjne|azbest|wyciek gazu|przepisy bhp|bhp|niebezpieczn*) .. (zablokowan*|prac*|maszyn*|każ*|kaza*|szef|ignor*)?`,
    ),
  ],
  idioms: patternLines(`
    (deadline|spotkanie|praca|projekt|to|upał|stres|szef|termin) .. (mnie zabija|mnie zabije|mnie wykończy|zabije mnie|mnie dobija)
    (umieram|umrę|umieranie|padam|umrzeć) .. (głodu|ze śmiechu|śmiechu|nudów|z nudów|pragnienia|wstydu|ciekawości|zimna|gorąca|zmęczenia)
    (zabić czas|zabijam czas|martwy punkt|martwa cisza|padła bateria)
  `),
};
