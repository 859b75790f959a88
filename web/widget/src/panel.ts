import type { View } from './chat';
import type { Waiting } from './memory';
import type { Line } from './server';
import { style } from './style';
import type { Texts } from './texts';

export interface Actions {
  write(text: string): void;
  again(id: string): void;
  attach(file: File): void;
  seen(): void;
}

const BUBBLE =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true">' +
  '<path d="M4 5h16v11H9l-5 4z"/></svg>';

/** What the visitor sees. Texts of others are only ever set as text. */
export class Panel implements View {
  private readonly texts: Texts;
  private readonly actions: Actions;
  private readonly host = document.createElement('div');
  private readonly launcher = element('button', 'launcher');
  private readonly badge = element('span', 'badge');
  private readonly panel = element('section', 'panel');
  private readonly title = element('h2');
  private readonly lines = element('ol', 'lines');
  private readonly offline = element('p', 'offline');
  private readonly input = element('textarea');
  private greeting: string;
  private unread = 0;

  constructor(texts: Texts, actions: Actions) {
    this.texts = texts;
    this.actions = actions;
    this.greeting = texts.greeting;
    this.build();
  }

  /** As the organisation set it up. */
  dress(settings: Record<string, string>): void {
    if (/^#[0-9a-f]{6}$/i.test(settings['color'] ?? '')) this.colour(settings['color'] ?? '');
    this.title.textContent = settings['title'] || this.texts.title;
    this.greeting = settings['greeting'] || this.texts.greeting;
  }

  show(lines: Line[], waiting: Waiting[], online: boolean): void {
    const items = [
      line('', this.greeting, false),
      ...lines.map((one) => line(one.author, one.text, one.direction === 'IN')),
      ...waiting.map((one) => this.waitingLine(one)),
    ];
    const atEnd = this.lines.scrollHeight - this.lines.scrollTop - this.lines.clientHeight < 60;
    this.lines.replaceChildren(...items);
    if (atEnd) this.lines.scrollTop = this.lines.scrollHeight;
    if (!online && waiting.length > 0) this.say(this.texts.waiting);
    else this.offline.hidden = true;
    if (this.isOpen()) this.actions.seen();
  }

  arrived(): void {
    if (!this.isOpen()) this.count(this.unread + 1);
  }

  complain(): void {
    this.say(this.texts.tooLarge);
  }

  private say(text: string): void {
    this.offline.textContent = text;
    this.offline.hidden = false;
  }

  private build(): void {
    const root = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.colour('#0b6e4f');
    this.panel.hidden = true;
    this.buildLauncher();
    this.buildPanel();
    root.append(this.launcher, this.panel);
    root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.open(false));
    document.body.append(this.host);
  }

  private buildLauncher(): void {
    this.launcher.innerHTML = BUBBLE;
    this.launcher.append(this.badge);
    this.launcher.setAttribute('aria-expanded', 'false');
    this.launcher.addEventListener('click', () => this.open(!this.isOpen()));
    this.count(0);
  }

  private buildPanel(): void {
    this.panel.setAttribute('role', 'dialog');
    this.panel.setAttribute('aria-label', this.texts.title);
    this.title.textContent = this.texts.title;
    const close = element('button');
    close.textContent = '×';
    close.setAttribute('aria-label', this.texts.close);
    close.addEventListener('click', () => this.open(false));
    const head = element('header');
    head.append(this.title, close);
    this.lines.setAttribute('aria-live', 'polite');
    this.lines.tabIndex = 0;
    this.lines.setAttribute('aria-label', this.texts.title);
    this.offline.setAttribute('role', 'status');
    this.offline.hidden = true;
    this.panel.append(head, this.lines, this.offline, this.form());
  }

  private form(): HTMLFormElement {
    const form = element('form');
    const send = element('button');
    send.type = 'submit';
    send.textContent = this.texts.send;
    this.input.rows = 1;
    this.input.maxLength = 4000;
    this.input.placeholder = this.texts.placeholder;
    this.input.setAttribute('aria-label', this.texts.placeholder);
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    form.append(...this.attachment(), this.input, send);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      if (text !== '') this.actions.write(text);
      this.input.value = '';
    });
    return form;
  }

  private attachment(): HTMLElement[] {
    const file = element('input');
    file.type = 'file';
    file.accept = 'image/png,image/jpeg,image/gif,image/webp,application/pdf,text/plain,audio/*,video/mp4,video/webm';
    file.hidden = true;
    file.addEventListener('change', () => {
      const chosen = file.files?.[0];
      if (chosen) this.actions.attach(chosen);
      file.value = '';
    });
    const open = element('button', 'attach');
    open.type = 'button';
    open.textContent = '+';
    open.setAttribute('aria-label', this.texts.attach);
    open.addEventListener('click', () => file.click());
    return [file, open];
  }

  private waitingLine(message: Waiting): HTMLLIElement {
    const item = line('', message.text, true);
    item.classList.add('waiting');
    if (message.refused) {
      const note = element('span', 'refused');
      const again = element('button');
      again.textContent = this.texts.again;
      again.addEventListener('click', () => this.actions.again(message.id));
      note.append(`${this.texts.refused} `, again);
      item.append(note);
    }
    return item;
  }

  private open(open: boolean): void {
    this.panel.hidden = !open;
    this.launcher.setAttribute('aria-expanded', String(open));
    this.count(0);
    if (open) {
      this.lines.scrollTop = this.lines.scrollHeight;
      this.actions.seen();
      this.input.focus();
    } else {
      this.launcher.focus();
    }
  }

  private isOpen(): boolean {
    return !this.panel.hidden;
  }

  private count(unread: number): void {
    this.unread = unread;
    this.badge.textContent = String(unread);
    this.badge.hidden = unread === 0;
    const open = this.isOpen() ? this.texts.close : this.texts.open;
    this.launcher.setAttribute('aria-label', unread === 0 ? open : `${open} (${unread} ${this.texts.unread})`);
  }

  private colour(colour: string): void {
    this.host.style.setProperty('--colour', colour);
  }
}

function line(author: string, text: string, mine: boolean): HTMLLIElement {
  const item = element('li', mine ? 'mine' : '');
  if (author !== '') {
    const name = element('span', 'author');
    name.textContent = author;
    item.append(name);
  }
  item.append(text);
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}
