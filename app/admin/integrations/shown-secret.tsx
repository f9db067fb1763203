"use client";

import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useToast } from "#components/ui/use-toast.ts";

/** A new secret, shown this once. */
export function ShownSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const id = useId();
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      toast({ message: "Copied" });
    } catch {
      // Without a secure connection the browser keeps the clipboard closed.
      toast({ message: "Please select the secret and copy it yourself.", tone: "danger" });
    }
  };
  return (
    <div className="grid gap-4">
      <Notice tone="attention" live title="Copy the secret now">
        It is not shown again. The receiver needs it to tell Elara's messages from others.
      </Notice>
      <Field id={id} label="Secret">
        {(control) => (
          <div className="flex flex-wrap gap-3">
            <Input
              {...control}
              readOnly
              value={secret}
              onFocus={(event) => event.currentTarget.select()}
              className="min-w-0 flex-1 basis-64 font-mono text-sm"
            />
            <Button variant="secondary" onClick={copy}>
              Copy
            </Button>
            <Button variant="quiet" onClick={onDone}>
              I have it
            </Button>
          </div>
        )}
      </Field>
    </div>
  );
}
