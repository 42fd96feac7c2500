import type { ReactNode } from 'react';

export type Tone = 'grey' | 'blue' | 'green' | 'amber' | 'red' | 'violet';

export function Pill({
  tone,
  icon,
  children,
}: {
  tone: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={`pill ${tone}`}>
      {icon}
      {children}
    </span>
  );
}
