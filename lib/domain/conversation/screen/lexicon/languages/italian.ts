import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in Italian. */
export const italian: LanguageLexicon = {
  signals: [
    signal(
      { name: "italian.wish", category: "suicide", strength: "crisis", isLight: true },
      `(voglio|vorrei|volevo|desidero|voglia|preferisco|preferirei|spero|penso di|pensando di|sto per|ho deciso di) .. (morire|essere morto|essere morta|uccidermi|ammazzarmi|suicidarmi|farla finita|togliermi la vita|sparire per sempre|non svegliarmi|non esistere|non vivere|dormire per sempre|impiccarmi|smettere di vivere|non svegliarmi più|finirla|buttarmi|scomparire per sempre)
      (uccidermi|ammazzarmi|suicidarmi|farla finita|togliermi la vita|impiccarmi|mettere fine alla mia vita|spararmi|tagliarmi le vene|mi ammazzo|mi uccido|mi impicco|mi suicido)
      (non voglio|non ho voglia di|non riesco|stanco di|stanca di|non ce la faccio) .. (vivere|esistere|svegliarmi|continuare a vivere|della vita|stare al mondo|vita)
      (senso|motivo|ragione) .. (vivere|vita)
      (meglio) .. (senza di me|morto|morta|se non ci fossi|se morissi|se sparissi)
      senza di me .. (meglio|felici)
      (suicidio|suicid*)
      (nessuno) .. (mancherei|accorgerebbe|noterebbe)
      (buttarmi|lanciarmi|saltare|gettarmi) .. (ponte|treno|finestra|metro|balcone|tetto|binari)
      (mai nato|mai nata|non essere nato|non essere nata)
    (non|nessun|nessuna|senza) ... (senso|motivo|ragione|voglia) .. (vivere|continuare a vivere|vita)`,
    ),
    signal(
      { name: "italian.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(preso|ingoiato|prendere|prendo|presa) .. (tutte|tutti|troppe|scatola|flacone|overdose) .. (pillole|pastiglie|compresse|medicine|farmaci|sonniferi|scatola)?
      (pillole|pastiglie|compresse|corda|coltello|pistola|lametta|sonniferi) .. (qui|pronte|pronta|in mano|davanti a me|accanto|da parte)
      (lettera|lettere|biglietto) .. (addio|suicidio)
      (scritto|lasciato|scritta|pronta) .. (lettera|lettere) .. (madre|mamma|padre|genitori|figli|figlia|figlio|moglie|marito|famiglia|tutti)
      (stasera|stanotte|oggi|domani) .. (lo faccio|mi ammazzo|è finita|la faccio finita|finisce tutto|finirà tutto)
      (sono|seduto|seduta|in piedi) .. (ponte|tetto|binari|bordo|cornicione|balcone)`,
    ),
    signal(
      { name: "italian.self_harm", category: "self_harm", strength: "crisis" },
      `(mi taglio|mi tagliavo|tagliarmi|mi faccio del male|farmi del male|mi ferisco|autolesion*|mi brucio|mi sono tagliat*|mi graffio) ..`,
    ),
    signal(
      { name: "italian.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `(voglio|vorrei|potrei|lo|la|li|giuro) .. (ammazzo|uccido|ammazzare|uccidere|accoltellare|picchiare|strangolare|sparare|spacco la faccia|ammazzarlo|ucciderlo|ucciderla|ammazzarla|picchiarlo) .. (capo|collega|tutti|lui|lei|mio|mia)?
      (minaccia*|minacciat*) .. (uccider*|morte|ammazzar*|coltello|pistola|picchiar*|di)
      (pistola|coltello|arma|bomba) .. (lavoro|ufficio|portare|porto)`,
    ),
    signal(
      { name: "italian.abuse", category: "abuse", strength: "crisis" },
      `(marito|fidanzato|compagno|moglie|fidanzata|padre|ex|fratello|patrigno|ragazzo|lui|lei) .. (mi|ci) .. (picchia|picchiato|picchiata|mena|violenta|violentata|strangola|maltratta|schiaffeggia|chiude|minaccia|spinge|stuprata|stupra|alza le mani)
      (paura) .. (tornare a casa|di mio marito|andare a casa|di lui|casa|mio padre)
      (violenza domestica|stupro|stuprata|violentata|abusi sessuali|abuso sessuale)
      (non ne esci|non ne esco|non esci|non esco) .. (viva|vivo)
      (mi ha|mi|m'ha) (chiusa|chiuso|rinchiusa|rinchiuso|chiude|rinchiude) .. (casa|bagno|camera|stanza|dentro|cantina|notte)
      (prossima volta) .. (viva|vivo|ammazz*|uccid*)`,
    ),
    signal(
      { name: "italian.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(infarto|ictus|convulsion*|svenuto|svenuta|incosciente|ambulanza|arresto cardiaco|shock anafilattico)
      (dolore|fitta|oppressione|peso) .. (petto|braccio sinistro|cuore)
      (non riesco|non riesce|fatica) .. respirare
      (sanguino|sanguina|sangue) .. (tanto|molto|non smette)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(non ce la faccio più|non ne posso più|senza speranza|non c'è via d'uscita|nessuna via d'uscita|disperat*|non ha senso|niente ha senso|a che serve)
      (sono|essere) .. (un peso|un fardello)
      (voglio|vorrei) (sparire|scomparire|che tutto finisca|mollare tutto)`,
    ),
    signal(
      { name: "italian.harassment", category: "harassment", strength: "concern" },
      `(molest*|mobbing|umili*|mi insulta|mi urla|palpa*|palpeggi*|avances|bullismo|perseguita|stalking|mi tocca) ..`,
    ),
    signal(
      {
        name: "italian.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(discriminato|discriminata|discriminazione|discriminano|discriminare|razzis*|sessis*|omofob*|xenofob*|maschilis*)
      (perché sono|per via|a causa) .. (donna|nero|nera|incinta|gay|lesbica|età|colore|accento|religione|disabil*|stranier*|gravidanza|immigrat*|vecchi*|velo) ..`,
    ),
    signal(
      { name: "italian.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(senza) .. (casco|imbracatura|protezion*|guanti|formazione|sicurezza|pause|dpi|riposo)
      (uscita di sicurezza|uscita di emergenza|fuga di gas|amianto|norme di sicurezza|pericolos*) .. (bloccata|lavor*|macchina|obblig*|capo|ignor*|cantiere)?`,
    ),
  ],
  idioms: patternLines(`
    (scadenza|lavoro|riunione|questo|questa|caldo|progetto|stress|capo|traffico|palestra) .. (mi sta uccidendo|mi uccide|mi ammazza|mi sta ammazzando|mi ucciderà)
    (muoio|morire|morto|morta|morendo|sto morendo|morti) (di|dal|dalla)? .. (fame|sonno|ridere|risate|sete|caldo|freddo|vergogna|noia|voglia|curiosità|invidia|stanchezza)
    (ammazzare il tempo|tempo morto|punto morto|da morire|stanco morto|stanca morta|in bocca al lupo)
    (non ce la faccio più|non ne posso più) .. (riunioni|excel|caldo|caffè|mail|email|ridere)
  `),
};
