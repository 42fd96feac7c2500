import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Props = LinkProps & {
  children: ReactNode;
  variant?: 'primary' | 'secondary' | 'tertiary';
  size?: 'medium' | 'small';
  icon?: ReactNode;
};

// A link that looks like a button and stays a link to those who listen.
export function ButtonLink({
  children,
  variant = 'primary',
  size = 'medium',
  icon,
  ...link
}: Props) {
  return (
    <Link {...link} className={`aksel-button aksel-button--${size}`} data-variant={variant}>
      {icon && <span className="aksel-button__icon">{icon}</span>}
      <span className={`aksel-label${size === 'small' ? ' aksel-label--small' : ''}`}>
        {children}
      </span>
    </Link>
  );
}
