import type { Memory, Waiting } from './memory';
import { Refused, type Identity, type Line, type Server } from './server';

export interface View {
  show(lines: Line[], waiting: Waiting[], online: boolean): void;
  arrived(line: Line): void;
  complain(): void;
}

const LONGEST_PAUSE = 30_000;

/** The conversation: sends what was written, once, in order, however often the connection breaks; hears what is answered. */
export class Chat {
  private readonly server: Server;
  private readonly memory: Memory;
  private readonly view: View;
  private readonly lines = new Map<string, Line>();
  private waiting: Waiting[];
  private last = 0;
  private online = false;
  private sending = false;
  private stopped = false;

  constructor(server: Server, memory: Memory, view: View) {
    this.server = server;
    this.memory = memory;
    this.view = view;
    this.waiting = memory.waiting;
  }

  /** Begins, and goes on through every lost connection. */
  async run(identity: Identity | undefined, opened: (settings: Record<string, string>) => void): Promise<void> {
    for (let pause = 1_000; !this.stopped; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        const session = await this.server.open(this.memory.session, identity);
        this.memory.session = session.session;
        opened(session.settings);
        await this.listen(() => (pause = 1_000));
      } catch (failure) {
        if (failure instanceof Refused && failure.status !== 401) return;
      }
      this.online = false;
      this.show();
      await backAgain(pause * (0.75 + Math.random() / 2));
    }
  }

  write(text: string): void {
    this.waiting.push({ id: newId(), text });
    this.keep();
    void this.send();
  }

  again(id: string): void {
    this.waiting = this.waiting.map((message) => (message.id === id ? { id, text: message.text } : message));
    this.keep();
    void this.send();
  }

  /** A file is too large to be kept here until the connection is back: it goes now, or not at all. */
  attach(file: File): void {
    this.server.send(newId(), file).catch(() => this.view.complain());
  }

  /** Everything up to here was seen. */
  seen(): void {
    if (this.last > 0 && this.online) void this.server.read(this.last).catch(() => undefined);
  }

  private async listen(connected: () => void): Promise<void> {
    this.online = true;
    this.show();
    void this.send();
    await this.server.follow(
      this.last,
      (line) => {
        connected();
        this.hear(line);
      },
      new AbortController().signal,
    );
  }

  private hear(line: Line): void {
    const isNew = !this.lines.has(line.id);
    const caughtUp = this.last > 0;
    this.last = Math.max(this.last, line.seq);
    this.lines.set(line.id, line);
    this.show();
    if (isNew && caughtUp && line.direction === 'OUT') this.view.arrived(line);
  }

  /** One after the other, so that they arrive as they were written. */
  private async send(): Promise<void> {
    if (this.sending || !this.online) return;
    this.sending = true;
    try {
      for (let next = this.next(); next !== undefined; next = this.next()) await this.deliver(next);
    } catch {
      // They wait: the next connection takes them along.
    } finally {
      this.sending = false;
    }
  }

  private async deliver(message: Waiting): Promise<void> {
    try {
      const id = await this.server.write(message.id, message.text);
      this.waiting = this.waiting.filter((other) => other.id !== message.id);
      if (!this.lines.has(id)) {
        const seq = Number.MAX_SAFE_INTEGER;
        this.lines.set(id, { seq, id, direction: 'IN', text: message.text, author: '', at: new Date().toISOString() });
      }
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      message.refused = true;
    }
    this.keep();
  }

  private next(): Waiting | undefined {
    return this.waiting.find((message) => !message.refused);
  }

  private keep(): void {
    this.memory.waiting = this.waiting;
    this.show();
  }

  private show(): void {
    const lines = [...this.lines.values()].sort((one, other) => one.seq - other.seq);
    this.view.show(lines, this.waiting, this.online);
  }
}

/** Browsers make UUIDs only for pages that came by TLS. */
function newId(): string {
  return crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
}

/** After a while, or as soon as the browser says that the network is back. */
function backAgain(pause: number): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(done, pause);
    addEventListener('online', done);
    function done(): void {
      clearTimeout(timer);
      removeEventListener('online', done);
      resume();
    }
  });
}
