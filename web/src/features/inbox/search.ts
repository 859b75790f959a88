export const STATUSES = ['open', 'pending', 'solved'] as const;
export const CHANNELS = ['whatsapp', 'telegram', 'email', 'webchat'] as const;

export type Status = (typeof STATUSES)[number];
export type ChannelChoice = (typeof CHANNELS)[number];

/** What the queue shows, as it stands in the address. */
export interface QueueSearch {
  status?: Status;
  channel?: ChannelChoice;
  assignee?: 'me' | 'none';
  unread?: boolean;
}

export function parseQueue(raw: Record<string, unknown>): QueueSearch {
  const search: QueueSearch = {};
  const status = STATUSES.find((one) => one === raw.status);
  const channel = CHANNELS.find((one) => one === raw.channel);
  if (status) search.status = status;
  if (channel) search.channel = channel;
  if (raw.assignee === 'me' || raw.assignee === 'none') search.assignee = raw.assignee;
  if (raw.unread === true) search.unread = true;
  return search;
}
