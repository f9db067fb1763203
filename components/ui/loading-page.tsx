import { Skeleton } from "./skeleton.tsx";

/** A page that is being read: its shape, and words for those who do not see it. */
export function LoadingPage({ label = "Loading…" }: { label?: string }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <Skeleton className="mb-3 h-4 w-40" />
      <Skeleton className="mb-4 h-10 w-80 max-w-full" />
      <Skeleton className="mb-10 h-5 w-[32rem] max-w-full" />
      <div className="grid gap-6 lg:grid-cols-2">
        <Skeleton className="h-72 rounded-lg" />
        <Skeleton className="h-72 rounded-lg" />
        <Skeleton className="h-56 rounded-lg lg:col-span-2" />
      </div>
    </div>
  );
}
