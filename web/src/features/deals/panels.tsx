import { lazy } from 'react';

const DealsOf = lazy(() => import('./DealsOf').then((module) => ({ default: module.DealsOf })));

export function DealsOfContact({ id }: { id: string }) {
  return <DealsOf filter={{ contact: id }} />;
}

export function DealsOfCompany({ id }: { id: string }) {
  return <DealsOf filter={{ company: id }} />;
}
