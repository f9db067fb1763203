"use client";

import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useToast } from "#components/ui/use-toast.ts";

/** A new address, shown this once. */
export function FeedAddress({ address }: { readonly address: string }) {
  const id = useId();
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      toast({ message: "Copied" });
    } catch {
      // Without a secure connection the browser keeps the clipboard closed.
      toast({ message: "Please select the address and copy it yourself.", tone: "danger" });
    }
  };
  return (
    <div className="grid gap-4">
      <Notice tone="attention" live title="Copy it now">
        It is shown this once. Whoever has it can read your tasks, so give it to your own calendar alone.
      </Notice>
      <Field id={id} label="Address of your calendar">
        {(control) => (
          <div className="flex flex-wrap gap-3">
            <Input
              {...control}
              readOnly
              value={address}
              onFocus={(event) => event.currentTarget.select()}
              className="min-w-0 flex-1 basis-64"
            />
            <Button variant="secondary" onClick={copy}>
              Copy
            </Button>
          </div>
        )}
      </Field>
    </div>
  );
}
