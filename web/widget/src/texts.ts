/** What the widget says, in the visitor's language. */
const es = {
  open: 'Abrir el chat',
  close: 'Cerrar el chat',
  title: 'Chatee con nosotros',
  greeting: '¡Hola! ¿En qué podemos ayudarle?',
  placeholder: 'Escriba su mensaje…',
  send: 'Enviar',
  waiting: 'Sin conexión: se enviará al volver.',
  refused: 'No se pudo enviar.',
  again: 'Reintentar',
  attach: 'Enviar un archivo',
  tooLarge: 'El archivo no se pudo enviar: como máximo 10 MB, imagen, audio, vídeo, PDF o texto.',
  unread: 'mensajes nuevos',
};

const en: typeof es = {
  open: 'Open chat',
  close: 'Close chat',
  title: 'Chat with us',
  greeting: 'Hello! How can we help you?',
  placeholder: 'Write your message…',
  send: 'Send',
  waiting: 'You are offline: it will be sent when you are back.',
  refused: 'It could not be sent.',
  again: 'Try again',
  attach: 'Send a file',
  tooLarge: 'The file could not be sent: 10 MB at most, image, audio, video, PDF or text.',
  unread: 'new messages',
};

export type Texts = typeof es;

/** Spanish, unless the site or the browser prefers English. */
export function texts(language: string): Texts {
  return language.toLowerCase().startsWith('en') ? en : es;
}
