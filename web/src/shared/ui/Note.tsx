import { ExclamationmarkTriangleIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useText } from '@/shared/i18n';

interface Props {
  kind?: 'info' | 'warn' | 'bad';
  role?: 'alert' | 'status';
  children: ReactNode;
}

// A message in the page: always an icon and a word, never colour alone.
export function Note({ kind = 'info', role, children }: Props) {
  const t = useText('shared');
  const Icon = kind === 'info' ? InformationSquareIcon : ExclamationmarkTriangleIcon;
  return (
    <div className={`note ${kind}`} role={role}>
      <Icon title={t(`note.${kind}`)} />
      <div>{children}</div>
    </div>
  );
}
