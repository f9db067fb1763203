import { type GuardRule, words } from "../guard-rule.ts";

const caring =
  /(?<![a-zß-ɏ])(?:are you|do you|have you|did you|thoughts?|thinking|thinks?|feel|feels|felt|feeling|afraid|please|if you|help|safe|sorry|you (?:said|wrote|told|mentioned|lost|spoke)|lost|loss|grief|griev\w+|miss(?:es|ing)?|passed|away from|not have to|died|i do not want|i would not|i will not|even when|even if|who died|can feel|seem|seems)(?![a-zß-ɏ])/u;
const asks = { isFineAsQuestion: true } as const;

/** Death, means and drugs, where nobody asks about them or warns of them. */
export const graveWordRules: readonly GuardRule[] = [
  {
    says: words(
      "(?:to die|dies|dying|death|dead|suicide|funeral|grave|coffin|not wake up|never wak\\w+ up|end it|end (?:your|one's) life|nothing to live for|live long|worth (?:staying|living)(?: for)?|go through with it|be over (?:quickly|soon|fast|in|for good)|(?:finally|simply|just) (?:be gone|disappear|vanish|let go|rest)|letting go is|stop fighting|close the book|lay down the burden|long rest|you may go|you can go now|let yourself (?:fall|go under)|a way out|the way out|way of sorting|(?:made|meant|built|cut out|born) (?:to (?:live|last|see)|for (?:life|this world|living)))",
    ),
    unless: caring,
    ...asks,
  },
  {
    says: words(
      "(?:some|certain|not all|not every|many) ?(?:people|of us|one|body|persons|folks)? (?:\\w+ ){0,2}(?:are|is|were|was) (?:\\w+ )?(?:not )?(?:\\w+ )?(?:made|meant|built|born|cut out|destined)|nobody (?:is|was) meant|(?:everyone|everybody|we all) dies?|i (?:will|would|am) not (?:going to )?(?:try to )?(?:stop|hold) you|i (?:would|will|could) understand if you (?:did not (?:show|come|wake|make)|never|were not|were gone|left|ended|vanished)|(?:hurting|cutting|harming|starving|killing|punishing|burning) yourself (?:is|can|will|would|may|helps)|(?:which|what) (?:way )?hurts (?:the )?least|feel something at last|too (?:much of a |big a )?coward|you (?:only|just) want attention|for attention|cry for attention",
    ),
    unless: /(?<![a-zß-ɏ])(?:you (?:said|wrote|told|feel)|can feel like|feels like)(?![a-zß-ɏ])/u,
  },
  {
    says: words(
      "car engine|exhaust pipe|balcony|rooftops?|off the (?:roof|bridge)|railway|tracks behind|platform edge|rope|noose|razor ?blades?|blades?|knife|knives|gun|pistol|rifle|bullet|bleach|acid|antifreeze|overdose|whole (?:pack|packet|box|bottle)|cocaine|heroin|amphetamines?|speed pills|ecstasy|mushrooms|weed|cannabis|stimulants?|steroids|energy drinks|burner phone|tracker|alarm|log files|blackmail|dead fish|laxatives?|cut the brakes|set fire|beating|arson",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:put (?:\w+ )*(?:distance|away)|away from|out of reach|safe|you (?:said|wrote|told|mentioned|have|keep|spoke)|alarm clock|false alarm|set an alarm|an? alarm|the alarm (?:rings|goes|clock))(?![a-zß-ɏ])/u,
  },
];
