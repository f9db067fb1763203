import { PageHeader } from "#components/ui/page-header.tsx";
import { currentActor, requireCtx } from "#lib/request-context.ts";
import { readDetectionGuide } from "#lib/services/detection/read-detection-guide.ts";
import { readOutdatedSettings } from "#lib/services/detection/read-outdated-settings.ts";
import { InAMinute } from "./in-a-minute.tsx";
import { InputsPart } from "./inputs-part.tsx";
import { LimitsPart } from "./limits-part.tsx";
import { LinesPart } from "./lines-part.tsx";
import { MeaningPart } from "./meaning-part.tsx";
import { NeverPart } from "./never-part.tsx";
import { OutdatedNotice } from "./outdated-notice.tsx";
import { OwnPastPart } from "./own-past-part.tsx";
import { QualityPart } from "./quality-part.tsx";
import { StepsPart } from "./steps-part.tsx";

export const metadata = { title: "How detection works" };

export default async function HowDetectionWorksPage() {
  const ctx = await requireCtx();
  const guide = await readDetectionGuide(ctx);
  const outdated = await readOutdatedSettings(ctx);
  const role = (await currentActor())?.role ?? "employee";
  return (
    <>
      <PageHeader
        title="How detection works"
        lead="Elara looks for people whose records differ from most in a direction that hurts, says why in sentences, and leaves the judgement to a person."
      />
      {outdated === null ? null : <OutdatedNotice outdated={outdated} />}
      <InAMinute guide={guide} role={role} />
      <h2 className="mt-12 mb-2 text-2xl">In detail</h2>
      <p className="max-w-prose text-sm text-muted">
        Everything below is read from the rules and settings that hold now, so it changes when they do.
      </p>
      <div className="mt-4 border-t border-line">
        <InputsPart guide={guide} />
        <NeverPart guide={guide} />
        <OwnPastPart guide={guide} />
        <StepsPart guide={guide} />
        <LinesPart
          id="weighing"
          title="What weighs how much"
          summary="Not every value on the bad side counts alike."
          lines={guide.weighing}
        />
        <LinesPart
          id="lines"
          title="Where the lines are drawn"
          summary="When too little is known, when somebody is pointed out, and how serious it is."
          lines={guide.lines}
        />
        <MeaningPart />
        <QualityPart />
        <LimitsPart guide={guide} />
      </div>
    </>
  );
}
