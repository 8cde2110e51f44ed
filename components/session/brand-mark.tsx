/** The product's sign. */
export function BrandMark(props: { size: number }) {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 18 18" aria-hidden="true">
      <rect width="18" height="18" rx="5" fill="var(--accent)" />
      <path
        d="M12.5 6.5a4 4 0 1 0 0 5M12 9h.01"
        fill="none"
        stroke="var(--accent-text)"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}
