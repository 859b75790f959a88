const es = {
  skip: 'Saltar al contenido',
  menu: 'Navegación principal',
  work: 'Trabajo',
  more: 'Más',
  search: 'Buscar o ejecutar…',
  searching: 'Buscando…',
  nothingFound: 'Nada coincide con lo que escribiste',
  go: 'Ir a',
  deeds: 'Acciones',
  create: 'Crear',
  goTo: 'Ir a {{place}}',
  account: 'Cuenta de {{name}}',
  signOut: 'Cerrar sesión',
  language: 'English',
  languageHelp: 'Cambiar a inglés',
  dark: 'Tema oscuro',
  light: 'Tema claro',
  shortcuts: 'Atajos de teclado',
  shortcutsOn: 'Atajos de una sola tecla',
  shortcutsHelp: 'Apágalos si usas control por voz o un lector de pantalla.',
  openPalette: 'Abrir el buscador',
  openHelp: 'Ver esta ayuda',
  then: 'luego',
  welcome: 'El CRM que vive en la conversación',
  welcomeHelp: 'Cada mensaje encuentra a su persona: WhatsApp, Telegram, correo y chat web en una sola historia.',
  signIn: 'Entrar',
  loginFailed: 'No pudimos iniciar tu sesión. Inténtalo de nuevo.',
  expired: 'Tu sesión terminó',
  expiredHelp: 'Entra de nuevo para seguir donde estabas.',
  offline: 'Sin conexión. Mostramos lo último que recibimos; tus cambios necesitan conexión.',
  notFound: 'Esta página no existe',
  notFoundHelp: 'El enlace puede ser antiguo o estar incompleto.',
  toHome: 'Ir al inicio',
  broken: 'Algo no salió bien',
  reload: 'Volver a intentar',
  nothingAllowed: 'Tu perfil no tiene acceso a ninguna sección',
  nothingAllowedHelp: 'Pide a una persona administradora que te asigne un perfil.',
};

export default es;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    app: typeof es;
  }
}
