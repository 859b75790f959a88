import type es from '../texts/es';

/** What an account of a channel is asked for, and what there is to do at the provider. The service has the last word. */
export interface Guide {
  channel: Channel;
  /** Who delivers; nothing where the channel has one provider only. */
  provider: string;
  fields: readonly GuideField[];
  steps: readonly Step[];
  /** Where it is set up. */
  site?: string;
}

export type Channel = 'whatsapp' | 'telegram' | 'email';
export type FieldName = keyof typeof es.field;
export type Step = keyof typeof es.step;

export interface GuideField {
  name: FieldName;
  /** A secret is written and never read back. */
  kind: 'setting' | 'secret';
  required?: boolean;
  /** Ours to choose, so one can be made up. */
  chosen?: boolean;
}

const secret = (name: FieldName, more: Partial<GuideField> = {}): GuideField => ({ name, kind: 'secret', ...more });
const setting = (name: FieldName): GuideField => ({ name, kind: 'setting' });
const mailbox = [setting('address'), setting('trustedAuthServer')];
const credentials = [secret('username', { required: true }), secret('password', { required: true, chosen: true })];

export const GUIDES: readonly Guide[] = [
  {
    channel: 'whatsapp',
    provider: '',
    site: 'https://developers.facebook.com/apps',
    fields: [
      secret('appSecret', { required: true }),
      secret('verifyToken', { required: true, chosen: true }),
      secret('accessToken'),
      setting('phoneNumberId'),
      setting('businessAccountId'),
      setting('appId'),
    ],
    steps: ['metaApp', 'metaWebhook', 'metaFields', 'metaMessage'],
  },
  {
    channel: 'telegram',
    provider: '',
    site: 'https://t.me/BotFather',
    fields: [secret('secretToken', { required: true, chosen: true }), secret('botToken'), setting('botUsername')],
    steps: ['botFather', 'botWebhook', 'botMessage'],
  },
  {
    channel: 'email',
    provider: 'mailgun',
    site: 'https://app.mailgun.com',
    fields: [secret('signingKey', { required: true }), ...mailbox],
    steps: ['mailgunRoute', 'mailTest'],
  },
  {
    channel: 'email',
    provider: 'sendgrid',
    site: 'https://app.sendgrid.com',
    fields: [...credentials, ...mailbox],
    steps: ['sendgridParse', 'mailCredentials', 'mailTest'],
  },
  {
    channel: 'email',
    provider: 'postmark',
    site: 'https://account.postmarkapp.com',
    fields: [...credentials, ...mailbox],
    steps: ['postmarkInbound', 'mailCredentials', 'mailTest'],
  },
  {
    channel: 'email',
    provider: 'ses',
    site: 'https://console.aws.amazon.com/ses',
    fields: [...credentials, ...mailbox],
    steps: ['sesRule', 'mailCredentials', 'mailTest'],
  },
  {
    channel: 'email',
    provider: 'raw',
    fields: [secret('token', { required: true, chosen: true }), ...mailbox],
    steps: ['rawPost', 'mailTest'],
  },
];

export function guideOf(channel: string, provider: string): Guide | undefined {
  return GUIDES.find((guide) => guide.channel === channel && guide.provider === provider);
}

export const CHANNELS: readonly Channel[] = [...new Set(GUIDES.map((guide) => guide.channel))];

export function providersOf(channel: Channel): string[] {
  return GUIDES.filter((guide) => guide.channel === channel).map((guide) => guide.provider);
}

/** A key for the webhook's address out of a name: letters, digits and dashes, as short as it needs to be. */
export function keyFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
}

/** Something nobody can guess, of letters that every provider takes. */
export function madeUpSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export type Health = 'waiting' | 'fine' | 'failing';

/** Failing: what went wrong last is younger than what went well last. */
export function healthOf(health: { lastReceivedAt?: string | null; lastErrorAt?: string | null }): Health {
  if (health.lastErrorAt && (!health.lastReceivedAt || health.lastErrorAt >= health.lastReceivedAt)) return 'failing';
  return health.lastReceivedAt ? 'fine' : 'waiting';
}
