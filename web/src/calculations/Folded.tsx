import { type ReactNode, useEffect, useState } from 'react';
import { useFaults } from './faults';

interface Props {
  path: string; // of what is inside: a fault there opens it
  title: string;
  of?: string; // what the title is of, for who does not see what stands above
  children: ReactNode;
}

// What need not be seen until it is wanted, or wrong.
export function Folded({ path, title, of, children }: Props) {
  const isWrong = useFaults().some((one) => one.field === path || one.field.startsWith(`${path}.`) || one.field.startsWith(`${path}[`));
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  return (
    <details className="folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {of && <span className="hidden-text">{of}: </span>}
        {title}
      </summary>
      {open && children}
    </details>
  );
}
