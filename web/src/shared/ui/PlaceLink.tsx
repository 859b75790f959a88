import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface PlaceLinkProps {
  to: string;
  className?: string;
  children: ReactNode;
  onClick?: () => void;
}

/** A link to a place that another feature named, so its address is plain text here. */
export function PlaceLink({ to, className, children, onClick }: PlaceLinkProps) {
  return (
    <Link
      to={to as LinkProps['to']}
      className={className}
      onClick={onClick}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      {children}
    </Link>
  );
}
