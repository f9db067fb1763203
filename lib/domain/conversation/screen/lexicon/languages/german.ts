import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in German. */
export const german: LanguageLexicon = {
  signals: [
    signal(
      { name: "german.wish", category: "suicide", strength: "crisis", isLight: true },
      `(will|möchte|mag|wollte|würde|wünsche|wünschte|könnte|hoffe|gerne|gern) .. (sterben|tot sein|tot|nicht mehr leben|nicht mehr aufwachen|nicht mehr da sein|nicht mehr sein|nicht mehr existieren|für immer schlafen|für immer einschlafen|nie wieder aufwachen)
      (lieber|besser) .. (tot|sterben|nicht mehr da|nie geboren)
      ich .. (will|möchte|kann|mag) .. nicht mehr .. leben
      (nicht mehr|nicht länger) (leben|existieren|aufwachen|da sein)
      (keinen|kein|nicht) .. (sinn|grund|lust) .. (leben|weiterleben|weiterzuleben|weiterzumachen|zu leben)
      (leben) .. (keinen sinn|nicht lebenswert|sinnlos|satt|beenden|unerträglich|nicht mehr aus)
      (ohne mich) .. (besser|leichter|besser dran|glücklicher)
      (besser|leichter|besser dran|glücklicher) .. (ohne mich|wenn ich weg|wenn ich nicht mehr|wenn ich tot)
      wenn ich (nicht mehr da|tot|weg|nicht mehr) .. (besser|niemand|keiner|egal|merken|vermissen)
      (niemand|keiner|keinem) .. (vermissen|merken|auffallen|fehlen) .. (weg|tot|nicht mehr|fehle)?
      (umbringen|umzubringen|umbringe|töten|zu töten|erhängen|erschießen|vergiften|aufhängen|aufzuhängen|das leben nehmen|das leben zu nehmen|leben nehmen|leben beenden|leben ein ende)
      (bring|bringe|bringt|brachte) mich .. um
      (selbstmord*|suizid*|freitod|selbsttötung|lebensmüde|todessehnsucht|todeswunsch)
      (schluss machen|ein ende machen|ein ende setzen) .. (mit allem|leben|allem|meinem leben|endgültig)?
      (vor|von) ..2 (zug|brücke|dach|auto|bus|u bahn|balkon|hochhaus|gleise) .. (springen|werfen|stürzen|schmeißen|laufen|gehen)
      (springen|springe|stürzen|werfen|schmeißen) .. (vor|von|aus) ..2 (zug|brücke|dach|balkon|fenster|u bahn|bahn|hochhaus)
      (wäre|wär) ich .. (tot|nie geboren|nicht mehr da)
      (morgen|morgens) nicht mehr aufwachen
      will nicht mehr$`,
    ),
    signal(
      { name: "german.plan", category: "suicide", strength: "crisis", isImminent: true },
      `(alle|zu viele|eine packung|ganze packung|viele|flasche|überdosis) ..2 (tabletten|schlaftabletten|pillen|medikamente|schmerztabletten) .. (genommen|geschluckt|eingenommen|hier|nehmen|schlucken|gesammelt)
      (tabletten|schlaftabletten|pillen|medikamente|strick|seil|messer|rasierklinge*|waffe) .. (bereit|vor mir|gesammelt|in der hand|neben mir|gekauft|liegen|hier)
      (sammle|sammel|gesammelt|horte) .. (tabletten|pillen|medikamente|schlaftabletten)
      (abschiedsbrief*|abschiedsbriefe)
      heute (nacht|abend) .. (mache ich es|mach ichs|ist schluss|ist es vorbei|bringe|bring|tue ich es|beende|ende)
      (stehe|steh|sitze|bin) .. (auf|an) ..1 (brücke|dach|gleisen|geländer|klippe|balkon)
      wenn (du|ihr|sie) das (liest|lest|lesen) .. (tot|nicht mehr|weg)
      (überdosis) .. (genommen|nehmen)?`,
    ),
    signal(
      { name: "german.self_harm", category: "self_harm", strength: "crisis" },
      `(ritze|ritzen|geritzt|schneide|schneiden|geschnitten|verletze|verletzen|verletzt|verbrenne|schlage) mich .. (wieder|selbst|absichtlich|arm|arme|jeden|ständig|immer|mit)?
      mich .. (ritzen|ritze|selbst verletzen|selbst zu verletzen|geritzt|schneiden|zu ritzen|zu schneiden)
      (selbstverletz*|selbst verletzung)`,
    ),
    signal(
      { name: "german.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `ich .. (bringe|bring|steche|schieße|erschieße|schlage|töte|ermorde|erwürge|mache) .. (ihn|sie|ihm|meinen chef|meine chefin|alle|die alle|den|euch|meinen kollegen|meine kollegin) .. (um|tot|ab|nieder|fertig|zusammen|kaputt|über den haufen)
      (umbringen|töten|erschießen|abstechen|erstechen|zusammenschlagen|verprügeln) .. (ihn|sie|meinen chef|alle|chef|kollegen|euch)
      (ihn|sie|meinen chef|meine chefin|meinen kollegen|meine frau|meinen mann|alle|euch) .. (umbringen|töten|erschießen|abstechen|erstechen|zusammenschlagen|verprügeln|erwürgen|verletzen)
      (waffe|pistole|messer|bombe|gewehr) .. (mitbringen|mitnehmen|mitgebracht|ins büro|zur arbeit|in die arbeit|dabei)
      (droht|drohte|gedroht|bedroht) .. (umbringen|umzubringen|töten|messer|waffe|schlagen|mich|erschießen)
      amok*`,
    ),
    signal(
      { name: "german.abuse", category: "abuse", strength: "crisis" },
      `(mein mann|mein freund|mein partner|meine frau|meine freundin|mein vater|mein ex|mein bruder|er|sie|stiefvater) .. (schlägt|schlug|geschlagen|verprügelt|würgt|würgte|gewürgt|tritt|misshandelt|vergewaltigt|schubst|prügelt) .. (mich|uns|kinder|wieder|zu hause)?
      (mich|uns) .. (geschlagen|verprügelt|gewürgt|vergewaltigt|misshandelt|getreten)
      (angst) .. (nach hause|heim|meinem mann|vor meinem mann|vor meinem freund|vor ihm|zu hause)
      (mich) .. (eingesperrt|einsperrt|eingeschlossen)
      (beim nächsten mal|nächstes mal|das nächste mal) .. (lebend|tot|bring* mich um|umbring*)
      (häusliche gewalt|vergewaltig*)
      sperrt mich ein`,
    ),
    signal(
      { name: "german.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(herzinfarkt|schlaganfall|krampfanfall|bewusstlos|atemstillstand|notarzt|krankenwagen|allergischer schock)
      (keine luft|bekomme keine luft|kriege keine luft|nicht atmen|atemnot|kann nicht mehr atmen)
      (schmerzen|schmerz|druck|stechen|engegefühl) .. (brust|linken arm)
      (brustschmerz*|brust) .. (schmerzt|tut weh|schmerzen|enge)
      (gesicht|mund|arm|seite) .. (taub|gelähmt|hängt)
      (blute|blutet|blutung) .. (stark|nicht auf|hört nicht)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(kann|halte) .. nicht mehr .. (so weiter|weiter|aus|ertragen)?
      (hoffnungslos*|ausweglos*|sinnlos)
      (kein ausweg|keinen ausweg|keine hoffnung|keine kraft mehr|hat keinen sinn|keinen sinn mehr|alles sinnlos)
      (ich bin|bin|nur) .. (last|ballast|belastung) .. (für alle|für andere|für meine)?
      (will|möchte) .. (verschwinden|dass es aufhört|nur noch weg)
      am ende (meiner kräfte)?`,
    ),
    signal(
      { name: "german.harassment", category: "harassment", strength: "concern" },
      `(gemobbt|mobbt|mobbing|schikaniert|belästigt|begrapscht|gedemütigt|bedrängt|sexuell*|beleidigt|angeschrien) .. (mich|chef|kolleg*|arbeit|vorgesetz*|team|werde|wurde|uns)?
      (fasst|fasste|berührt|begrapscht|grapscht) mich .. an?
      (anzügliche|sexistische|schlüpfrige|obszöne) ..
      (nacktbilder|anzüglich*|stalk*)`,
    ),
    signal(
      {
        name: "german.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(diskriminier*|rassist*|rassismus|sexismus|fremdenfeindlich*|ausländerfeindlich*|homophob*)
      (wegen) .. (hautfarbe|herkunft|religion|kopftuch|schwanger*|behinderung|alter|geschlecht|akzent|alters|namens) ..
      (weil ich) .. (schwanger|frau|ausländer|ausländerin|schwarz|schwul|lesbisch|muslim*|jude|jüdin|behindert|zu alt|trans) ..`,
    ),
    signal(
      { name: "german.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(ohne) .. (sicherung|helm|schutz*|gurt|pausen|einweisung|schutzausrüstung)
      (sicherheitsvorschrift*|schutzvorrichtung|notausgang|asbest|gasgeruch|lebensgefährlich*|arbeitsunfall)
      (gefährlich|unsicher) .. (maschine|arbeitsplatz|gerüst|leiter|arbeit)`,
    ),
  ],
  idioms: patternLines(`
    (deadline|meeting|projekt|arbeit|chef|chefin|stress|hitze|termin|sitzung|das|job|hunger|lachen|montag|excel|drucker|zeitplan|durst|warten) .. (bringt|bringen) mich .. um
    bringt mich noch um
    (ich)? (sterbe|sterb|tot|totgelacht) .. (vor|lachen|hunger|langeweile|peinlich|neugier|durst|müde)
    (lach|lache|gelacht|lachen) mich .. (tot|kaputt|schlapp)
    (server|handy|akku|laptop|leitung|projekt|internet|drucker) .. tot
    (todmüde|todlangweilig|sterbenslangweilig|mordshunger|totarbeiten|totschlagen|zeit totschlagen|totes pferd)
    (peinlich|lachen|hunger|langeweile) .. (sterben|gestorben|sterbe)
    (kann|halte) .. nicht mehr .. (lachen|sehen|hören|warten|essen|satt|kaffee|excel)
    schluss machen .. (für heute|heute|feierabend|jetzt|mit der arbeit|freund|freundin)
    (feierabend|beziehung) .. schluss machen
  `),
};
