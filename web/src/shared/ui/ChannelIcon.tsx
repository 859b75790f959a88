import { IconBrandTelegram, IconBrandWhatsapp, IconMail, IconMessageCircle, IconWorld, type Icon } from '@tabler/icons-react';
import i18next from 'i18next';
import classes from './Channel.module.css';

const ICONS: Record<string, Icon> = {
  whatsapp: IconBrandWhatsapp,
  telegram: IconBrandTelegram,
  email: IconMail,
  webchat: IconWorld,
};

export function channelName(channel: string): string {
  const key = `shared:channel.${channel}`;
  return i18next.exists(key) ? i18next.t(key as 'shared:channel.email') : channel;
}

/** The channel's mark; its name goes beside it or is read out. */
export function ChannelIcon({ channel, size = 16, named = false }: { channel: string; size?: number; named?: boolean }) {
  const Mark = ICONS[channel] ?? IconMessageCircle;
  return (
    <span className={classes.icon} data-channel={channel} title={named ? undefined : channelName(channel)}>
      <Mark size={size} stroke={1.8} aria-hidden />
      {named ? channelName(channel) : <span className="sr-only">{channelName(channel)}</span>}
    </span>
  );
}

/** White on the channel's colour, for timelines. */
export function ChannelDisc({ channel }: { channel: string }) {
  const Mark = ICONS[channel] ?? IconMessageCircle;
  return (
    <span className={classes.disc} data-channel={channel} aria-hidden>
      <Mark size={15} stroke={1.9} color="#fff" />
    </span>
  );
}
