import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in Dutch. */
export const dutch: LanguageLexicon = {
  signals: [
    signal(
      { name: "dutch.wish", category: "suicide", strength: "crisis", isLight: true },
      `(wil|zou|wilde|wens|hoop|liever|graag|verlang) .. (dood|doodgaan|sterven|er niet meer zijn|niet meer leven|niet meer wakker|niet wakker worden|een eind aan mijn leven|mezelf doden|voor altijd slapen|dood zijn|nooit meer wakker worden|verdwijnen voor altijd)
      (zelfmoord*|suïcid*|zelfdoding|levensmoe|doodswens)
      (mezelf|mij|me) .. (van kant maken|ombrengen|doden|ophangen|verdrinken|wat aandoen|iets aandoen|van het leven beroven|doodmaken|doodschieten)
      (maak|einde|eind) .. (aan mijn leven|er een eind aan|een einde aan|mijn leven)
      (er een eind aan maken|eruit stappen|uit het leven stappen|een eind aan alles)
      (niet meer) .. (leven|wakker worden|bestaan|verder leven|willen leven)
      (geen) .. (zin|reden) .. (leven|om te leven|meer in het leven)
      (beter af|beter) .. (zonder mij|dood|als ik er niet|als ik dood)
      zonder mij .. beter
      (niemand) .. (missen|merken|opvallen)
      (springen|spring) .. (brug|trein|dak|flat|balkon|spoor|raam)
      (voor de trein|van de brug|van het dak)
      nooit geboren`,
    ),
    signal(
      { name: "dutch.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(alle|te veel|doosje|strip|pot|overdosis) ..2 (pillen|slaappillen|tabletten|medicijnen) .. (ingenomen|geslikt|genomen|hier|slikken)?
      (pillen|slaappillen|touw|mes|pistool|scheermes*) .. (klaar|voor me|in mijn hand|verzameld|gekocht|hier|spaar|naast me)
      afscheidsbrief*
      (vanavond|vannacht|morgen) .. (doe ik het|is het voorbij|ga ik dood|maak ik er|is het afgelopen|stap ik)
      (sta|zit|ben) .. (op|aan) .. (brug|dak|spoor|rand|balkon)
      overdosis`,
    ),
    signal(
      { name: "dutch.self_harm", category: "self_harm", strength: "crisis" },
      `(snij|snijd|snijden|krassen|kras|verwond|brand|bezeer|sla) (mezelf|mij|me) ..
      (mezelf) .. (snijden|verwonden|pijn doen|pijn te doen|snijd|snij|branden)
      (zelfbeschadig*|automutil*|zelfverwond*)`,
    ),
    signal(
      { name: "dutch.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `ik .. (vermoord|sla|steek|schiet|maak|wurg) .. (hem|haar|ze|hen|iedereen|mijn baas|jullie|mijn collega) .. (dood|neer|af|kapot|in elkaar)?
      (hem|haar|ze|mijn baas|iedereen|mijn collega) .. (vermoorden|doodmaken|neersteken|doodschieten|in elkaar slaan|wat aandoen|iets aandoen)
      (bedreig*|dreig*) .. (vermoorden|dood|mes|wapen|slaan|mij|me)
      (wapen|mes|pistool|bom) .. (meenemen|werk|kantoor|mee naar)`,
    ),
    signal(
      { name: "dutch.abuse", category: "abuse", strength: "crisis" },
      `(mijn)? (man|vriend|partner|vrouw|vriendin|vader|ex|broer|stiefvader|hij|zij) .. (slaat|sloeg|mishandel*|wurgt|schopt|verkracht*|duwt|slaan|bedreigt) .. (mij|me|ons|kinderen|weer)
      (bang) .. (naar huis|thuis|voor mijn man|voor hem|mijn vriend)
      (huiselijk geweld|verkracht*|aangerand)`,
    ),
    signal(
      { name: "dutch.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(hartaanval|hartinfarct|beroerte|bewusteloos|flauwgevallen|stuip*|epileptische aanval|ambulance|112 bellen)
      (pijn|druk) .. (borst|linkerarm|hart)
      (geen lucht|niet ademen|geen adem|stik)
      (bloed*) .. (hevig|stopt niet|veel)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(kan|hou|houd) .. niet meer .. (aan|verder|vol|zo)?
      (trek het niet meer|geen uitweg|geen hoop|hopeloos|uitzichtloos|zinloos|het heeft geen zin|wat heeft het voor zin)
      (tot last|een last|ballast)
      (wil|zou) .. (verdwijnen|dat het stopt|dat het ophoudt|weg van alles)`,
    ),
    signal(
      { name: "dutch.harassment", category: "harassment", strength: "concern" },
      `(gepest|pesten|geïntimideerd|lastiggevallen|intimidatie|aangeraakt|betast|vernedert|vernederd|uitgescholden|stalkt|seksueel|seksuele|scheldt) ..`,
    ),
    signal(
      {
        name: "dutch.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(gediscrimineerd|discriminatie|discrimineren|discrimineert|gediscrimineerd|racis*|seksis*|homofo*|islamofo*)
      (omdat ik|vanwege) .. (zwanger|vrouw|zwart|hoofddoek|moslim|homo|lesbisch|buitenlander|afkomst|geloof|leeftijd|te oud|huidskleur|handicap|accent|zwangerschap|geslacht) ..`,
    ),
    signal(
      { name: "dutch.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(zonder) .. (helm|harnas|bescherming|veiligheid*|beveiliging|pauze|handschoenen|valbeveiliging)
      (nooduitgang|asbest|gaslek|veiligheidsregels|gevaarlijk|onveilig) .. (werk*|machine|geblokkeerd|baas|moet|gedwongen|op slot)?`,
    ),
  ],
  idioms: patternLines(`
    (deadline|vergadering|werk|project|dit|dat|hitte|stress|baas|maandag) .. (wordt mijn dood|maakt me dood|wordt nog mijn dood|is mijn dood)
    (lach|lachen|lachte|verveel|schaam|schrik) .. (dood|kapot)
    (doodmoe|doodop|doodstil|doodnormaal|doodsaai|doodgewoon|dood van het lachen|dode lijn|dood spoor|batterij dood|telefoon dood)
    (sterf|sterven|ga dood|dood) .. (van|honger|dorst|kou|lachen|verveling|hitte|nieuwsgierigheid)
    (wil|zou) .. doodgraag
    de dood of de gladiolen
  `),
};
