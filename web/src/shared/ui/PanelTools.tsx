import { ActionIcon, Menu } from '@mantine/core';
import { IconArchive, IconArrowBackUp, IconDots, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface PanelToolsProps {
  archived: boolean;
  /** Nothing where the caller may only look. */
  onArchive: ((away: boolean) => void) | undefined;
  onClose: () => void;
}

/** What can be done with any record in a side panel: put it away, or the panel. */
export function PanelTools({ archived, onArchive, onClose }: PanelToolsProps) {
  const { t } = useTranslation('shared');
  return (
    <>
      {onArchive && (
        <Menu position="bottom-start">
          <Menu.Target>
            <ActionIcon variant="default" size={30} aria-label={t('moreActions')}><IconDots size={16} /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={archived ? <IconArrowBackUp size={16} aria-hidden /> : <IconArchive size={16} aria-hidden />} onClick={() => onArchive(!archived)}>
              {t(archived ? 'restore' : 'archive')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <ActionIcon variant="subtle" color="gray" size={30} ml="auto" aria-label={t('close')} onClick={onClose}><IconX size={18} /></ActionIcon>
    </>
  );
}
