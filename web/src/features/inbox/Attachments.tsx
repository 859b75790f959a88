import { IconFile, IconPhotoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fileSize, shownAs } from './message';
import type { Media } from './queries';
import classes from './inbox.module.css';

export function Attachments({ media }: { media: readonly Media[] }) {
  const shown = media.filter((file) => !file.contentId);
  if (shown.length === 0) return null;
  return (
    <span className={classes.files}>
      {shown.map((file) => (
        <Attachment key={file.id} file={file} />
      ))}
    </span>
  );
}

function Attachment({ file }: { file: Media }) {
  const { t, i18n } = useTranslation('inbox');
  const name = file.fileName || t(`file.${shownAs(file.mimeType)}`);
  if (file.state !== 'stored') {
    return (
      <span className={classes.file}>
        <IconPhotoOff size={18} aria-hidden />
        {name} · {t(file.state === 'failed' ? 'fileFailed' : 'filePending')}
      </span>
    );
  }
  switch (shownAs(file.mimeType)) {
    case 'image':
      return <a href={file.url} target="_blank" rel="noreferrer"><img className={classes.picture} src={file.url} alt={name} loading="lazy" /></a>;
    case 'audio':
      // A voice message has no captions to offer.
      // oxlint-disable-next-line jsx-a11y/media-has-caption
      return <audio className={classes.sound} controls preload="none" src={file.url} aria-label={name} />;
    case 'video':
      // oxlint-disable-next-line jsx-a11y/media-has-caption
      return <video className={classes.picture} controls preload="none" src={file.url} aria-label={name} />;
    case 'file':
      return (
        <a className={classes.file} href={file.url} target="_blank" rel="noreferrer">
          <IconFile size={18} aria-hidden />
          {name}
          {file.size != null && <span className={classes.dim}>{fileSize(file.size, i18n.language)}</span>}
        </a>
      );
  }
}
