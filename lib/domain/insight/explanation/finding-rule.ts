import { z } from "zod";
import { exitThreshold, riskThreshold, type SeverityCuts } from "../../detection/risk/sensitivity.ts";
import { hysteresisSetting, severityCutsSetting } from "../../detection/settings.ts";

/** What a run was judged by, as it was stored. */
export type StoredRule = { readonly sensitivity: number; readonly settings: unknown };

export type FindingRule = {
  readonly threshold: number;
  readonly exit: number;
  readonly severityCuts: SeverityCuts;
};

/** Runs of earlier versions kept fewer settings; what then held was what is still the default. */
const ruleSchema = z.object({
  hysteresis: hysteresisSetting.schema.catch(hysteresisSetting.defaultValue),
  severityCuts: severityCutsSetting.schema.catch(severityCutsSetting.defaultValue),
});

/** From where on a run pointed people out, and what its words for severity meant. */
export function readFindingRule({ sensitivity, settings }: StoredRule): FindingRule {
  const { hysteresis, severityCuts } = ruleSchema.parse(settings ?? {});
  return {
    threshold: riskThreshold(sensitivity),
    exit: exitThreshold(sensitivity, hysteresis),
    severityCuts,
  };
}
