import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isAffected, type LiveEvent } from './affected';
import { listen } from './stream';

/** Many things may happen at once: what they changed is asked for once. */
const GATHERING = 150;

/** Renews what is on the screen when something it shows has changed, whoever changed it. */
export function LiveUpdates() {
  const queries = useQueryClient();
  useEffect(() => {
    let waiting: LiveEvent[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = () => {
      const events = waiting;
      waiting = [];
      timer = undefined;
      const missed = events.some(({ type }) => type === 'missed');
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => missed || events.some((event) => isAffected(queryKey, event)),
      });
    };
    const stop = listen((event) => {
      waiting.push(event);
      timer ??= setTimeout(renew, GATHERING);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries]);
  return null;
}
