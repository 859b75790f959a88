import { Anchor } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { useGo } from '@/shared/features/useGo';

/** A link to a whole address in another feature, with what stands behind its question mark. */
export function AddressLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const go = useGo();
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
  };
  return <Anchor href={href} size="sm" className={className} onClick={onClick}>{children}</Anchor>;
}
