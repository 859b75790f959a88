import { EVENT_TYPES, type LiveEvent } from './affected';

const NAME = 'hilo.live';
const ADDRESS = '/api/v1/stream';

/** Something happened, or events may have been missed and everything has to be asked for again. */
export type Told = LiveEvent | { type: 'missed' };

/**
 * Listens to what happens, over one connection for all tabs of the browser: the tab that holds the lock listens and
 * tells the others; when it is closed, another takes over.
 */
export function listen(hear: (told: Told) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  const stop = new AbortController();
  channel.onmessage = ({ data }) => hear(data as Told);
  const tellAll = (told: Told) => {
    channel.postMessage(told);
    hear(told);
  };
  navigator.locks
    .request(NAME, { signal: stop.signal }, () => holdStream(tellAll, stop.signal))
    .catch((failure: unknown) => {
      if (!stop.signal.aborted) throw failure;
    });
  return () => {
    stop.abort();
    channel.close();
  };
}

/** The browser reconnects by itself and says which event it saw last, so the server can go on from there. */
function holdStream(tell: (told: Told) => void, stop: AbortSignal): Promise<void> {
  const source = new EventSource(ADDRESS);
  // What was asked for before the stream was open may be older than its first event.
  source.addEventListener('open', () => tell({ type: 'missed' }), { once: true });
  for (const type of EVENT_TYPES) {
    source.addEventListener(type, ({ data }) => tell({ ...(JSON.parse(data) as object), type }));
  }
  // The server no longer has what came after our last event.
  source.addEventListener('reset', () => tell({ type: 'missed' }));
  return new Promise((resolve) => {
    stop.addEventListener('abort', () => {
      source.close();
      resolve();
    });
  });
}
