import type { ScreenCategory } from "../../conversation/screen/verdict.ts";

/** A matter too grave to be reported unless the employee spoke of it: how it is written, and which dangers mean it too. */
type Matter = { readonly pattern: RegExp; readonly dangers?: readonly ScreenCategory[] };

const word = (stems: string) => new RegExp(`(?<!\\p{L})(?:${stems})`, "iu");

export const sensitiveMatters: readonly Matter[] = [
  {
    pattern: word(
      "suicid|self[- ]?harm|(?:kill|hurt|harm|cut)(?:s|ing|ting)? (?:my|him|her|them|one)sel|(?:end|take|taking|ending) (?:my|his|her|their|one's) (?:own )?life|suizid|selbstmord|selbstverletz|umbringen|better off dead",
    ),
    dangers: ["suicide", "self_harm"],
  },
  {
    pattern: word(
      "assault|violen|weapon|knife|gun\\b|punch|threat|attack|beat(?:en|ing)? (?:up|me|him|her)|gewalt|bedroh|waffe|physical(?:ly)? harm",
    ),
    dangers: ["harm_to_others", "abuse", "harassment"],
  },
  {
    pattern: word("harass|bull(?:y|ie)|mobb|grop|sexual|molest|stalk|intimidat|belästig"),
    dangers: ["harassment", "abuse"],
  },
  {
    pattern: word("discriminat|racis|sexis|homophob|transphob|ageis|diskriminier|rassis"),
    dangers: ["discrimination"],
  },
  { pattern: word("abus|mistreat|missbrauch|misshand"), dangers: ["abuse", "harassment"] },
  {
    pattern: word(
      "steal|stole|theft|thief|fraud|embezzl|brib|illegal|crim(?:e|inal)|police|arrest|launder|sabotag|leak(?:ed|ing)? (?:data|secrets)|diebstahl|betrug|polizei",
    ),
  },
  {
    pattern: word(
      "drug|cocaine|heroin|cannabis|marijuana|alcohol|drunk|drinking|substance|addict|drogen|alkohol|sucht",
    ),
  },
  {
    pattern: word(
      "bipolar|schizo|psychos|psychot|ptsd|adhd|autis|anorex|bulimi|eating disorder|disorder|cancer|tumou?r|hiv|diabet|epilep|heart (?:attack|disease)|stroke|diagnos|medicat|antidepress|hospital|krebs|diagnose",
    ),
  },
  { pattern: word("depress") },
  { pattern: word("panic|anxiety|angststörung|panik") },
  { pattern: word("pregnan|miscarr|abortion|fertility|schwanger|fehlgeburt") },
  {
    pattern: word(
      "died|dies|death|dead\\b|passed away|funeral|bereav|grief|griev|mourn|widow|gestorben|verstorben|tod\\b|trauer",
    ),
  },
  {
    pattern: word(
      "divorc|marital|marriage|affair|separat(?:ed|ion) from (?:his|her|their)|scheidung|domestic",
    ),
  },
  { pattern: word("lawsuit|su(?:e|ing)\\b|lawyer|attorney|legal action|court|tribunal|anwalt|klage") },
  {
    pattern: word(
      "resign|quit|leav(?:e|ing) the (?:company|organi[sz]ation|job)|job search|looking for (?:a |an)?(?:new|another|other) (?:job|role|position|employer)|new job|another job|kündig",
    ),
  },
  { pattern: word("fired|dismiss(?:ed|al)|laid[- ]off|layoff|redundan|terminat|entlassen") },
  {
    pattern: word(
      "debt|bankrupt|financial (?:trouble|difficult|problem|strain|stress)|gambl|mortgage|schulden",
    ),
  },
  {
    pattern: word(
      "religio|muslim|christian|jewish|hindu|gay\\b|lesbian|homosexual|transgender|ethnic|immigra|union member|political|disab(?:led|ility)",
    ),
  },
];
