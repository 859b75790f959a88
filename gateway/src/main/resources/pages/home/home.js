import { language, text, translatePage, when } from "./texts.js";

const byId = (id) => document.getElementById(id);

/** An element with its text; never markup, since the text may come from anybody who sent a message. */
const element = (name, content = "", className = "") => {
  const made = document.createElement(name);
  made.textContent = content;
  made.className = className;
  return made;
};

class Refused extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

const get = async (path) => {
  const answer = await fetch(path, { headers: { Accept: "application/json", "Accept-Language": language } });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(answer.status, body.detail ?? text("failed"));
  return body;
};

const notice = (message) => {
  byId("notice").textContent = message;
  byId("notice").hidden = false;
};

const fill = (list, items, emptyText) =>
  list.replaceChildren(...(items.length ? items : [element("li", emptyText, "empty")]));

const moment = (item) => {
  const line = element("li", "", item.direction === "out" ? "out" : "in");
  const facts = [when(item.at), item.channel, item.direction && text(item.direction === "out" ? "out" : "in"), item.agent?.name];
  line.append(element("small", facts.filter(Boolean).join(" · ")), element("p", item.preview ?? item.kind));
  return line;
};

const showTimeline = async (contact, button) => {
  document.querySelector(".person[aria-current]")?.removeAttribute("aria-current");
  button.setAttribute("aria-current", "true");
  byId("timeline-title").textContent = `${text("timeline")}: ${nameOf(contact)}`;
  fill(byId("moments"), [], text("loading"));
  try {
    const { items } = await get(`/api/v1/contacts/${encodeURIComponent(contact.id)}/timeline`);
    fill(byId("moments"), items.map(moment), text("noMoments"));
  } catch (failure) {
    fill(byId("moments"), [], failure.message);
  }
};

const nameOf = (contact) => contact.name?.display || text("noName");

const person = (contact) => {
  const button = element("button", "", "person");
  const last = contact.lastInteractionAt ? when(contact.lastInteractionAt) : text("never");
  const channels = (contact.channels ?? []).join(", ");
  const score = element("span", contact.score?.value ?? "–", `score ${contact.score?.level ?? ""}`);
  score.title = text("score", contact.score?.value ?? "–");
  button.type = "button";
  button.append(element("b", nameOf(contact)), element("small", [last, channels].filter(Boolean).join(" · ")), score);
  button.addEventListener("click", () => showTimeline(contact, button));
  const line = element("li");
  line.append(button);
  return line;
};

const showContacts = async () => {
  byId("desk").hidden = false;
  fill(byId("people"), [], text("loading"));
  fill(byId("moments"), [], text("choose"));
  try {
    const { items } = await get("/api/v1/contacts?limit=20");
    fill(byId("people"), items.map(person), text("noContacts"));
  } catch (failure) {
    fill(byId("people"), [], failure.message);
  }
};

const showUser = (me) => {
  byId("user").textContent = me.name ?? me.email ?? "";
  byId("user").hidden = false;
  byId("sign-out").hidden = false;
};

/** The cookie is read when it is needed: it may have changed since the page was loaded. */
byId("sign-out").addEventListener("submit", (event) => {
  const cookie = document.cookie.split("; ").find((part) => part.startsWith("XSRF-TOKEN="));
  event.target.elements._csrf.value = cookie?.split("=")[1] ?? "";
});

translatePage();
if (new URLSearchParams(location.search).get("login") === "failed") notice(text("loginFailed"));
try {
  showUser(await get("/api/v1/me"));
  await showContacts();
} catch (failure) {
  if (failure.status === 401) {
    byId("welcome").hidden = false;
  } else {
    notice(failure.message);
    await showContacts();
  }
}
