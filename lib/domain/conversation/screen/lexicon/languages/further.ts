import { type LanguageLexicon, patternLines, signal } from "../signal.ts";

/** Danger and harm in further languages, the plainest words only. */
export const others: LanguageLexicon = {
  signals: [
    signal(
      { name: "others.wish", category: "suicide", strength: "crisis", isLight: true },
      `(죽고 싶*|죽고싶*|죽고 싶어|자살*|살기 싫*|살고 싶지 않*|사라지고 싶*|죽어버리고|죽을래|극단적 선택*|목숨을 끊*)
      (aku|saya|gue|gw|ku) .. (mau|ingin|pengen|pingin) .. (mati|bunuh diri|mengakhiri hidup|akhiri hidup)
      (ingin|mau|pengen) (mati|bunuh diri)
      (bunuh diri|mengakhiri hidup*|tidak ingin hidup|gak mau hidup|nggak mau hidup)
      (gusto|gustong) .. (mamatay|magpakamatay|mawala na)
      (magpakamatay|magpapakamatay|ayoko nang mabuhay|ayoko na mabuhay|pagpapakamatay)
      (vill|önskar) .. (dö|inte leva|ta mitt liv|dö nu|vara död)
      (ta livet av mig|självmord*|ta mitt liv|inte leva längre|orkar inte leva)
      (vil|ønsker) .. (dø|ikke leve|tage mit liv|ta livet mitt)
      (selvmord*)
      (hukuma|kujiua|nataka kufa)`,
    ),
    signal({ name: "others.plan", category: "suicide", strength: "crisis", isImminent: true }, `(überdosis)`),
    signal(
      { name: "others.self_harm", category: "self_harm", strength: "crisis" },
      `(자해*|melukai diri*|skär mig|självskad*|nagse self harm|sinasaktan ko ang sarili)`,
    ),
    signal(
      { name: "others.threat", category: "harm_to_others", strength: "crisis", isLight: true },
      `(죽여버리*|죽일 거*|akan kubunuh|mau bunuh dia|papatayin ko)`,
    ),
    signal(
      { name: "others.abuse", category: "abuse", strength: "crisis" },
      `(남편* 때*|suami .. (pukul|memukul)|sinasaktan ako ng asawa|binubugbog ako|min man slår mig|slår mig)`,
    ),
    signal(
      { name: "others.medical", category: "medical_emergency", strength: "crisis", isImminent: true },
      `(serangan jantung|hjärtattack|심장마비|atake sa puso|숨을 못|hindi makahinga|sesak napas)`,
    ),
    signal(
      { name: "hint.hopeless", category: "suicide", strength: "concern" },
      `(희망이 없*|tidak ada harapan|putus asa|wala nang pag asa|hopplöst|ingen utväg)`,
    ),
    signal(
      { name: "others.harassment", category: "harassment", strength: "concern" },
      `(성희롱*|괴롭힘*|pelecehan|dilecehkan|mobbad|trakasser*|hinaharas)`,
    ),
    signal(
      {
        name: "others.discrimination",
        category: "discrimination",
        strength: "concern",
        ignoresNegation: true,
      },
      `(차별*|diskriminasi|diskrimination)`,
    ),
    signal(
      { name: "others.unsafe_work", category: "unsafe_work", strength: "concern", ignoresNegation: true },
      `(안전장치* 없*|tanpa helm|utan hjälm)`,
    ),
  ],
  idioms: patternLines(`
    (patay gutom|patay na patay|dör av skratt|dör av hunger|웃겨 죽*|배고파 죽*|mati kutu|mati gaya|mati lampu|setengah mati|mati ketawa)
  `),
};
