/** The way to the organisation's Hilo. */
export interface Line {
  seq: number;
  id: string;
  direction: 'IN' | 'OUT';
  text: string;
  author: string;
  at: string;
}

export interface Identity {
  claims: string;
  signature: string;
}

interface Opened {
  session: string;
  verified: boolean;
  settings: Record<string, string>;
}

/** A refusal that trying again does not change. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

export class Server {
  private readonly base: string;
  private session = '';

  constructor(origin: string, site: string) {
    this.base = `${origin}/chat/${encodeURIComponent(site)}`;
  }

  async open(session: string | null, identity: Identity | undefined): Promise<Opened> {
    const answer = await this.post('/sessions', { session, identity });
    const opened = (await answer.json()) as Opened;
    this.session = opened.session;
    return opened;
  }

  async write(clientMessageId: string, text: string): Promise<string> {
    const answer = await this.post('/messages', { clientMessageId, text });
    return ((await answer.json()) as { id: string }).id;
  }

  async send(clientMessageId: string, file: File): Promise<void> {
    const asked = new URLSearchParams({ clientMessageId, name: file.name });
    const answer = await fetch(`${this.base}/files?${asked}`, {
      method: 'POST',
      headers: { 'Content-Type': file.type, 'X-Chat-Session': this.session },
      body: file,
    });
    if (!answer.ok) throw new Refused(answer.status);
  }

  async read(seq: number): Promise<void> {
    await this.post('/read', { seq });
  }

  /** Hands over each line that comes after the last one; ends when the connection does. */
  async follow(last: number, heard: (line: Line) => void, signal: AbortSignal): Promise<void> {
    const answer = await fetch(`${this.base}/stream`, {
      headers: { 'X-Chat-Session': this.session, 'Last-Event-ID': String(last), Accept: 'text/event-stream' },
      cache: 'no-store',
      signal,
    });
    if (!answer.ok || answer.body === null) throw new Refused(answer.status);
    const pieces = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
      const { done, value } = await pieces.read();
      if (done) return;
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? '';
      blocks.map(lineOf).forEach((line) => line !== undefined && heard(line));
    }
  }

  private async post(path: string, body: unknown): Promise<Response> {
    const answer = await fetch(this.base + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(this.session === '' ? {} : { 'X-Chat-Session': this.session }),
      },
      body: JSON.stringify(body),
    });
    // Too fast, or something is away: the same will do later.
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) throw new Refused(answer.status);
    if (!answer.ok) throw new Error(`not now: ${answer.status}`);
    return answer;
  }
}

function lineOf(block: string): Line | undefined {
  const fields = block.split(/\r?\n/);
  if (!fields.includes('event:line')) return undefined;
  const data = fields.filter((field) => field.startsWith('data:')).map((field) => field.slice(5));
  return JSON.parse(data.join('\n')) as Line;
}
