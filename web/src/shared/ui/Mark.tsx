// The red thread.
export function Mark() {
  return (
    <svg
      viewBox="0 0 34 22"
      aria-hidden
      fill="none"
      stroke="#ff6b74"
      strokeWidth="3"
      strokeLinecap="round"
    >
      <path d="M2 15c6 0 6-9 12-9s4 11 10 11c4 0 5-5 8-9" />
    </svg>
  );
}
