import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { SettingView } from "#lib/domain/settings/setting-view.ts";
import { LastChangeLine } from "./setting-card.tsx";

/** The sensitivity that holds; it is chosen on a page of its own, with a preview. */
export function SensitivityCard({ setting, timeZone }: { setting: SettingView; timeZone: string }) {
  const [field] = setting.fields;
  return (
    <Card
      aria-label={setting.title}
      title={setting.title}
      description={setting.meaning}
      actions={<LinkButton href="/hr/settings/sensitivity">Choose with a preview</LinkButton>}
    >
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="tabular text-2xl">{field?.shown}</span>
        <span className="text-sm text-muted">
          from 0 (only the strongest findings) to 1 (early signs too) · default: {field?.defaultShown}
        </span>
      </p>
      <LastChangeLine setting={setting} timeZone={timeZone} />
    </Card>
  );
}
