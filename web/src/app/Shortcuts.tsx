import { useEffect, useMemo, useRef } from 'react';
import { useGathered } from '@/shared/features/registry';
import { useGo } from '@/shared/features/useGo';
import { isWriting, pressed, singleKeysOn } from './keys';

const LONGEST_PAUSE = 1_200;

/** Runs what the help sheet lists. Single keys can be switched off (WCAG 2.1.4). */
export function Shortcuts({ onHelp }: { onHelp: () => void }) {
  const actions = useGathered('actions');
  const places = useGathered('menu');
  const go = useGo();
  const before = useRef({ key: '', at: 0 });
  const deeds = useMemo(() => {
    const byKeys = new Map<string, () => void>([['?', onHelp]]);
    for (const { keys, href } of actions) if (keys) byKeys.set(keys, () => go(href));
    for (const { keys, to } of places) if (keys) byKeys.set(keys, () => go(to));
    return byKeys;
  }, [actions, places, go, onHelp]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event.target)) return;
      if (!singleKeysOn() || document.querySelector('[role="dialog"]')) return;
      const fresh = Date.now() - before.current.at < LONGEST_PAUSE;
      const { done, begun } = pressed([...deeds.keys()], fresh ? before.current.key : '', event.key);
      before.current = { key: begun, at: Date.now() };
      if (!done) return;
      event.preventDefault();
      deeds.get(done)?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [deeds]);
  return null;
}
