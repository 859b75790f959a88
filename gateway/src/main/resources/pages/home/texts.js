const texts = {
  es: {
    skip: "Ir a los contactos",
    docs: "Documentación de la API",
    signIn: "Iniciar sesión",
    signOut: "Cerrar sesión",
    title: "Cada mensaje encuentra a su persona",
    lead: "WhatsApp, Telegram, correo: una sola conversación por persona, y una puntuación que dice con quién hablar hoy.",
    contacts: "Últimos contactos",
    timeline: "Historia",
    loading: "Un momento…",
    noContacts: "Todavía no hay contactos. El primer mensaje que llegue creará uno.",
    noMoments: "Aquí todavía no ha pasado nada.",
    choose: "Elija un contacto para ver su historia.",
    noName: "Sin nombre",
    never: "sin mensajes",
    score: "Puntuación {0} de 100",
    in: "recibido",
    out: "enviado",
    loginFailed: "No se pudo iniciar la sesión. Inténtelo de nuevo.",
    failed: "No se pudo cargar. Inténtelo de nuevo en unos segundos.",
  },
  en: {
    skip: "Go to the contacts",
    docs: "API documentation",
    signIn: "Sign in",
    signOut: "Sign out",
    title: "Every message finds its person",
    lead: "WhatsApp, Telegram, e-mail: one conversation for each person, and a score that says whom to talk to today.",
    contacts: "Latest contacts",
    timeline: "Timeline",
    loading: "One moment…",
    noContacts: "No contacts yet. The first message that comes in makes one.",
    noMoments: "Nothing has happened here yet.",
    choose: "Choose a contact to see the timeline.",
    noName: "No name",
    never: "no messages",
    score: "Score {0} of 100",
    in: "received",
    out: "sent",
    loginFailed: "Signing in did not work. Try again.",
    failed: "It could not be loaded. Try again in a few seconds.",
  },
};

/** Spanish unless the browser asks for English first. */
export const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in texts) ?? "es";

export const text = (key, ...values) => texts[language][key].replace(/\{(\d)\}/g, (whole, index) => values[index]);

const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

export const when = (instant) => moment.format(new Date(instant));

export const translatePage = () => {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);
};
