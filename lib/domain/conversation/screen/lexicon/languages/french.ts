import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in French. */
export const french: LanguageLexicon = {
  signals: [
    signal(
      { name: "french.wish", category: "suicide", strength: "crisis", isLight: true },
      `(veux|voudrais|envie|voulais|aimerais|souhaite|préfère|préférerais|besoin|espère) .. (mourir|crever|disparaître pour toujours|être mort|être morte|ne plus vivre|ne plus être là|plus exister|ne plus exister|ne plus me réveiller|plus vivre|en finir|me tuer|me suicider|me pendre|m'endormir pour toujours|ne jamais me réveiller|sauter)
      (plus|pas) .. (envie|veux|raison|goût|force) .. (vivre|exister|de vivre|être là|me réveiller)
      (veux|peux|supporte|voudrais) (plus|pas|plus de) .. (vivre|vie|exister|cette vie)
      (me tuer|me suicider|me pendre|me foutre en l'air|me jeter|me flinguer|me supprimer|mettre fin à mes jours|mettre fin à ma vie|mettre un terme à ma vie|en finir avec la vie|en finir avec tout|en finir une fois)
      (vais|veux|envie|pense|penser|pensé|songe|prévu|décidé|idée) .. en finir
      (je vais|je veux|j'ai décidé) .. (me tuer|mourir|me suicider|sauter)
      (suicide|suicid*|idées noires|idées suicidaires|pensées suicidaires|tentative de suicide)
      (mieux) .. (sans moi|mort|morte|si je mourais|si je n'étais plus là|si j'étais mort|si j'étais morte)
      sans moi .. (mieux|heureux|soulagés|plus simple)
      (vie) .. (vaut plus|vaut pas|plus de sens|aucun sens|plus la peine|insupportable|n'a plus)
      (aucune|plus|pas) (de)? raison (de)? (vivre|rester|continuer à vivre)
      (personne) .. (remarquerait|manquerais|regretterait|s'en rendrait compte)
      (sauter|me jeter) .. (pont|toit|fenêtre|train|métro|balcon|rails)
      (jamais|pas) .. (me réveiller|né|née|dû naître)
      j'aurais (voulu|préféré) .. (mourir|ne pas naître|jamais naître)`,
    ),
    signal(
      { name: "french.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(avalé|pris|prendre|avaler|prends) .. (boîte|tous|toute|trop|toutes|tube|surdose|plaquette) .. (comprimés|médicaments|cachets|pilules|somnifères|boîte)?
      (comprimés|médicaments|cachets|somnifères|corde|couteau|arme|pistolet|lame) .. (devant moi|prêt|prêts|dans la main|à côté|acheté|en réserve|mis de côté|ici)
      (lettre|lettres|mot) .. (d'adieu|adieux|adieu)
      (écrit|laissé|écrite|prête) .. (lettre|lettres) .. (mère|père|parents|enfants|fille|fils|femme|mari|famille|tous)
      (ce soir|cette nuit|demain) .. (je le fais|c'est fini|j'en finis|je pars|je meurs|tout sera fini|je me tue|je passe à l'acte)
      passer à l'acte
      (suis|debout) .. (sur|au bord) .. (pont|toit|rails|balcon|falaise)
      (quand|lorsque) .. (lirez|liras) .. (ce|cela|ça|message) .. (plus|mort|morte|partie|parti)
      surdose`,
    ),
    signal(
      { name: "french.self_harm", category: "self_harm", strength: "crisis" },
      `(me|m') (coupe|scarifie|mutile|brûle|blesse|taillade|frappe|fais du mal|suis coupé|suis coupée|suis scarifié*) ..
      (me couper|me scarifier|me mutiler|me faire du mal|m'automutiler|me blesser|me brûler|scarifications|automutilation)
      (recommencé à|recommence à) me`,
    ),
    signal(
      { name: "french.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `(vais|veux|envie|voudrais|pourrais) .. (tuer|frapper|poignarder|buter|étrangler|casser la gueule|descendre|égorger|planter|démolir) .. (mon|ma|le|la|les|lui|chef|patron|collègue|tous|quelqu'un|eux)?
      (le|la|les|lui) (tuer|buter|frapper|poignarder|étrangler|planter|descendre|faire payer)
      (menace|menacé|menacée|menaces) .. (de me|tuer|mort|couteau|arme|frapper|de mort)
      (arme|couteau|bombe|fusil|pistolet) .. (au travail|bureau|apporter|ramener|amener)
      menaces de mort`,
    ),
    signal(
      { name: "french.abuse", category: "abuse", strength: "crisis" },
      `(mari|copain|conjoint|compagnon|femme|copine|père|ex|frère|il|elle|beau père|mec) .. (me|m'a|nous|l'a) .. (frappe|frappé|bat|battu|battue|tape|tapé|cogne|étrangle|étranglé|viole|violé|violée|gifle|giflé|insulte et frappe|maltraite|enferme|menace)
      (peur) .. (rentrer|de lui|mon mari|chez moi|à la maison|mon conjoint|mon copain|mon père)
      (m'a enfermée|m'a enfermé|m'enferme|enfermée|enfermé) .. (maison|chambre|salle de bain|toilettes|nuit|cave)
      (la prochaine fois) .. (vivante|vivant|tue|tuer|tuera)
      (violences conjugales|violence conjugale|femme battue|viol|violée|violé|agressée sexuellement|agression sexuelle)`,
    ),
    signal(
      { name: "french.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(crise cardiaque|infarctus|avc|arrêt cardiaque|convulsions|convulse|inconscient|inconsciente|évanoui|évanouie|choc allergique|appelez le samu|ambulance)
      (mal|douleur|douleurs|oppression|serre) .. (poitrine|thorax|bras gauche|coeur)
      (arrive|peux|peut|arrive) (pas|plus) .. (respirer)
      (saigne) .. (beaucoup|arrête pas|énormément)
      (visage|bouche|bras) .. (paralysé|paralysée|engourdi|tombe)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(peux|supporte|tiens|en peux) plus .. (continuer|comme ça|rien)?
      n'en peux plus
      (plus aucun|aucun|plus d') (espoir|issue|avenir|sens|sortie)
      (à quoi bon|plus la force|sans espoir|désespéré|désespérée|au bout du rouleau|sans issue)
      (un poids|un fardeau|une charge) .. (pour|tout le monde)?
      envie de (disparaître|tout arrêter|tout lâcher)`,
    ),
    signal(
      { name: "french.harassment", category: "harassment", strength: "concern" },
      `(harcel*|harcèle|harcèlement|humilie|humilié|humiliée|rabaisse|insulte|attouchements|main aux fesses|mains baladeuses|caresse|tripote|propositions sexuelles|remarques sexistes|remarques sexuelles|intimide) ..
      (touche|touché|touchée) .. (fesses|seins|cuisse|sans mon|consentement)`,
    ),
    signal(
      {
        name: "french.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(discriminé|discriminée|discriminer|discriminent|discriminations|raciste|racisme|sexiste|sexisme|homophobe|islamophobe|antisémite)
      (parce que|à cause) .. (enceinte|noire|noir|femme|voile|origine|origines|arabe|musulman*|handicap|âge|accent|couleur|religion|homosexuel*|gay|lesbienne|trop vieux|trop vieille|grossesse) ..`,
    ),
    signal(
      { name: "french.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(sans) .. (harnais|casque|protection|protections|gants|formation|sécurité|repos|équipement)
      (danger|dangereux|dangereuse|amiante|issue de secours|fuite de gaz|règles de sécurité|consignes de sécurité|sécurité désactivée) .. (travail|chantier|machine|obligé|bloquée|patron|chef|forcé|travailler)?`,
    ),
  ],
  idioms: patternLines(`
    (réunion|deadline|délai|projet|boulot|travail|chaleur|ce|ça|cette|dossier|lundi|attente|stress|escaliers|sport) .. (m'a tué|me tue|me tuent|va me tuer|m'a tuée|m'achève)
    (mort|morte|mourir|meurs|crever|crève|mourais) .. (rire|faim|fatigue|soif|chaud|froid|ennui|honte|envie|jalousie|curiosité)
    (mort de rire|mdr|ptdr|morte de rire|mourir de rire)
    (tuer le temps|batterie morte|temps mort|point mort|langue morte|nature morte)
    (envie|besoin) .. (café|pause|vacances|chocolat)
    plus .. (lait|café|papier|encre|place|temps|batterie)
    (chef|patron|femme|mère) va me tuer
  `),
};
