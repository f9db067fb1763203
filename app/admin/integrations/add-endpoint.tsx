"use client";

import { useState } from "react";
import { EndpointForm } from "./endpoint-form.tsx";

/** The form for one more endpoint. It stays as it was opened, so that the secret of a new one stays in sight. */
export function AddEndpoint({ startsOpen }: { startsOpen: boolean }) {
  const [isOpen] = useState(startsOpen);
  return (
    <details className="mt-6 border-t border-line pt-5" open={isOpen}>
      <summary className="text-link w-fit cursor-pointer font-semibold">Add an endpoint</summary>
      <div className="mt-5">
        <EndpointForm endpoint={null} />
      </div>
    </details>
  );
}
