import { Chat } from './chat';
import { Memory } from './memory';
import { Panel } from './panel';
import { Server, type Identity } from './server';
import { texts } from './texts';

declare global {
  interface Window {
    /** Set by a site before the script, to say who its visitor is. */
    hiloChat?: { identity?: Identity };
  }
}

/** `<script src="https://crm.example/chat/widget.js" data-site="key" data-lang="es" defer></script>` */
function begin(tag: HTMLScriptElement): void {
  const site = tag.dataset['site'] ?? '';
  const server = new Server(new URL(tag.src).origin, site);
  const language = tag.dataset['lang'] || document.documentElement.lang || navigator.language;
  const panel = new Panel(texts(language), {
    write: (text) => chat.write(text),
    again: (id) => chat.again(id),
    attach: (file) => chat.attach(file),
    seen: () => chat.seen(),
  });
  const chat = new Chat(server, new Memory(site), panel);
  panel.show([], [], true);
  void chat.run(window.hiloChat?.identity, (settings) => panel.dress(settings));
}

const tag = document.currentScript;
if (tag instanceof HTMLScriptElement) {
  if (document.body === null) addEventListener('DOMContentLoaded', () => begin(tag));
  else begin(tag);
}
