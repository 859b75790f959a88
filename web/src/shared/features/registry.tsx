import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useMay } from '@/shared/session/session';
import type { Banner, Feature, Panel, RecordAction, RecordKind } from './feature';

const Features = createContext<readonly Feature[]>([]);

export function FeaturesProvider({ features, children }: { features: readonly Feature[]; children: ReactNode }) {
  return <Features value={features}>{children}</Features>;
}

type Gathered = 'menu' | 'actions' | 'finders' | 'panels' | 'recordActions' | 'banners' | 'homeBlocks';
type Entry<K extends Gathered> = NonNullable<Feature[K]>[number];

/** What all features give of one sort, as far as the caller may use it. */
export function useGathered<K extends Gathered>(sort: K): Entry<K>[] {
  const features = useContext(Features);
  const may = useMay();
  return useMemo(
    () => features.flatMap((feature) => (feature[sort] ?? []) as Entry<K>[]).filter((entry) => may(entry.needs)),
    [features, sort, may],
  );
}

export function usePanels(of: RecordKind): Panel[] {
  return useGathered('panels')
    .filter((panel) => panel.of === of)
    .sort((a, b) => a.order - b.order);
}

export function useRecordActions(of: RecordKind): RecordAction[] {
  return useGathered('recordActions').filter((action) => action.of === of);
}

export function useBanners(of: RecordKind): Banner[] {
  return useGathered('banners').filter((banner) => banner.of === of);
}
