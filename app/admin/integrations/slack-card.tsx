import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Integrations } from "#lib/services/integrations/read-integrations.ts";
import { TestForm } from "./test-form.tsx";

/** What Slack is used for, and whether it is set up. */
export function SlackCard({ slack: { hasChannel, hasBot } }: { slack: Integrations["slack"] }) {
  return (
    <Card title="Slack" description="Set up on the server, so that no token passes through this page.">
      <div className="grid gap-6 md:grid-cols-2">
        <div className="grid content-start justify-items-start gap-3">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
            A channel for alerts <SetUpBadge isSetUp={hasChannel} />
          </h3>
          <p className="text-sm">
            A line says that an alert was raised, with a link to Elara. It names nobody and repeats nothing
            that was said.
          </p>
          {hasChannel ? (
            <TestForm endpointId={null} name="the channel" />
          ) : (
            <Missing name="SLACK_WEBHOOK_URL" />
          )}
        </div>
        <div className="grid content-start justify-items-start gap-3">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
            Messages to people <SetUpBadge isSetUp={hasBot} />
          </h3>
          <p className="text-sm">
            When Elara asks somebody how they are, it also writes to them in Slack. Everybody can turn that
            off for themselves under “What I am told”.
          </p>
          {hasBot ? null : <Missing name="SLACK_BOT_TOKEN" />}
        </div>
      </div>
    </Card>
  );
}

function SetUpBadge({ isSetUp }: { isSetUp: boolean }) {
  return isSetUp ? <Badge tone="good">on</Badge> : <Badge>not set up</Badge>;
}

function Missing({ name }: { name: string }) {
  return (
    <p className="text-sm text-muted">
      To use it, set <code className="text-xs wrap-anywhere">{name}</code> and start Elara anew.
    </p>
  );
}
