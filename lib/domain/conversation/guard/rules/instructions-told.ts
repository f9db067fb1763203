import { type GuardRule, words } from "../guard-rule.ts";

const said =
  /(?<![a-zß-ɏ])(?:you (?:just |also |have )*(?:said|say|wrote|write|told|tell|mentioned|shared|were)|QUOTE|(?:not|never) (?:share|show|translate|tell|go through|give|reveal|print|repeat|pass|read out|talk about|change)|keep (?:that|it|them|those) to myself|your own (?:rules|notes|orders)|at work|your (?:manager|boss|doctor|company))(?![a-zß-ɏ])/u;

/** What a model was told before the talk, in its own words; what was passed on to it about the person. */
export const instructionRules: readonly GuardRule[] = [
  {
    says: words(
      "my (?:own )?(?:rules?|brief(?:ing)?|orders|directives|guidelines?|notes|configuration|setup|settings|script|task description|instructions?|developers?|makers?|operators?)|(?:the|a|this|that|one) (?:brief(?:ing)?|hidden (?:part|text|note|section)|secret (?:part|word|code|note)|text above|lines? above|words above|opening paragraph|part between|data tags?|block of text|operator|first line of|confidential section|passphrase|pass ?word|code ?word|magic word|canary|token)(?: \\w+)*|between (?:the )?(?:data )?tags|api key|top-p|temperature is|adapter|parameters? model|fine-?tuned|(?:developer|debug|admin|unrestricted|jailbreak) mode",
    ),
    unless: said,
  },
  {
    says: words(
      "i (?:am|was|have been) (?:\\w+ly |also |only |just |not )*(?:told|asked|supposed|meant|instructed|ordered|required|handed|passed|shown|briefed) (?:to|that|never|not|about|an?|the|your|by)(?! (?:me|tell) )|i am (?:not )?to (?:be|show|keep|ask|write|stay|speak|say|never|treat|lead|avoid|mention)|i must (?:not|never) (?:name|mention|say|tell|reveal|talk|speak|promise|diagnose)|so i was told|was (?:suggested|given|told|passed|handed|shown) to me|(?:they|somebody|someone|hr) (?:\\w+ )?(?:gave|told|handed|passed|showed|sent|asked) me|i (?:was|have been) given|i (?:got|received) (?:notes|a note|a few words|a summary|word|facts)|what i was (?:given|told|handed)|it says (?:here|there|so|up there|at the top|in my|that i)|, it says[.!]?$|(?:in|with) my (?:notes|orders|brief)|spell it backwards|in base ?64|decoded",
    ),
    unless: said,
  },
  {
    says: words(
      "(?:they|hr|we|somebody|someone|the company|the app|it) (?:\\w+ )?(?:track|tracks|monitor|monitors|record|records|log|logs|count|counts|measure|measures|notice|noticed|keep track of|keeps track of) (?:how|when|what|whether|your|every)|(?:a|the|one) (?:flag|mark|note|warning|red dot) (?:on|about|for|beside|against|next to) (?:you|your)|i (?:had|took|have had|have taken) a (?:quick |short |closer )?look at your|(?:asked for|took|take|taking) a closer look at you|you were (?:off|absent|sick|ill|away|late|picked|chosen|selected|denied|turned down|refused|warned) (?:sick |by |because |in |for |on |last |the )|your (?:\\w+ )?(?:feedback|review|appraisal|rating|evaluation|assessment) was (?:poor|bad|low|weak|average|good|excellent|below)|(?:you|your \\w+) (?:score|scores|rank|ranks|came|come|stand|stands) (?:lower|higher|up as|below|above|in the|at the|out)|your (?:line|curve|bar|dot|row|name) (?:on|in|went|is|has|came)",
    ),
    unless: said,
    isFineAsQuestion: true,
  },
];
