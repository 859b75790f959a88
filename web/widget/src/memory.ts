/** What the browser keeps between visits; a browser that keeps nothing still chats. */
export interface Waiting {
  id: string;
  text: string;
  refused?: boolean;
}

export class Memory {
  private readonly prefix: string;

  constructor(site: string) {
    this.prefix = `hilo-chat:${site}:`;
  }

  get session(): string | null {
    return this.get('session');
  }

  set session(token: string | null) {
    this.set('session', token);
  }

  get waiting(): Waiting[] {
    try {
      return JSON.parse(this.get('waiting') ?? '[]') as Waiting[];
    } catch {
      return [];
    }
  }

  set waiting(messages: Waiting[]) {
    this.set('waiting', JSON.stringify(messages));
  }

  private get(name: string): string | null {
    try {
      return localStorage.getItem(this.prefix + name);
    } catch {
      return null;
    }
  }

  private set(name: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(this.prefix + name);
      else localStorage.setItem(this.prefix + name, value);
    } catch {
      // Private windows refuse; the chat goes on until the page is left.
    }
  }
}
