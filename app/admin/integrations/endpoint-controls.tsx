"use client";

import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { removeEndpointAction, replaceSecretAction, switchEndpointAction } from "./actions.ts";
import { ShownSecret } from "./shown-secret.tsx";

type EndpointControlsProps = { id: string; name: string; isEnabled: boolean; isGone: boolean };

/** Switches an endpoint, replaces its secret, removes it. */
export function EndpointControls({ id, name, isEnabled, isGone }: EndpointControlsProps) {
  const toast = useToast();
  const [secret, setSecret] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const isOn = isEnabled && !isGone;
  const switchIt = () =>
    startTransition(async () => {
      const result = await switchEndpointAction({ id, isEnabled: isOn ? "no" : "yes" });
      toast(
        result.ok
          ? { message: isOn ? "Switched off" : "Switched on" }
          : { message: result.message, tone: "danger" },
      );
    });
  const replace = async () => {
    const result = await replaceSecretAction({ id });
    if (result.ok) setSecret(result.data.secret);
    else toast({ message: result.message, tone: "danger" });
  };
  const remove = async () => {
    const result = await removeEndpointAction({ id });
    toast(result.ok ? { message: "Removed" } : { message: result.message, tone: "danger" });
  };
  const about = <span className="sr-only">: {name}</span>;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" size="small" pending={pending} onClick={switchIt}>
          {isOn ? "Switch off" : "Switch on"}
          {about}
        </Button>
        <ConfirmButton
          label={<>Replace the secret{about}</>}
          size="small"
          title={`Replace the secret of ${name}?`}
          confirmLabel="Replace it"
          confirmVariant="primary"
          onConfirm={replace}
        >
          For a day Elara signs with both, so that the receiver can change without missing anything. After
          that only the new one counts.
        </ConfirmButton>
        <ConfirmButton
          label={<>Remove{about}</>}
          variant="quiet"
          size="small"
          title={`Remove ${name}?`}
          confirmLabel="Remove it"
          cancelLabel="Keep it"
          onConfirm={remove}
        >
          Elara sends nothing to it any more, and its deliveries leave the log. This cannot be undone; to
          pause it, switch it off.
        </ConfirmButton>
      </div>
      {secret === null ? null : <ShownSecret secret={secret} onDone={() => setSecret(null)} />}
    </div>
  );
}
