/** Somebody's photo, or the first letter of their name. */
export function PersonPhoto({ photoId, name }: { readonly photoId: string | null; readonly name: string }) {
  const size = "size-20 shrink-0 rounded-full border border-line";
  if (photoId === null) {
    return (
      <span
        aria-hidden="true"
        className={`${size} grid place-items-center bg-accent-soft font-serif text-3xl text-accent`}
      >
        {[...name][0]?.toLocaleUpperCase("en") ?? ""}
      </span>
    );
  }
  return (
    // biome-ignore lint/performance/noImgElement: it is small already, and served to one person alone
    <img
      src={`/api/photos/${encodeURIComponent(photoId)}`}
      alt={name}
      width={80}
      height={80}
      className={`${size} object-cover`}
    />
  );
}
