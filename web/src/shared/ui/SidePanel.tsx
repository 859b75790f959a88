import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

interface SidePanelProps {
  opened: boolean;
  /** What is shown, for those who do not see it come. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** Room for a record beside the board or list it stands in. */
export function SidePanel({ opened, label, onClose, children }: SidePanelProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={520}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': label } }}
      overlayProps={{ backgroundOpacity: 0.15 }}
      styles={{ content: { display: 'flex', flexDirection: 'column' }, body: { flex: 1, minHeight: 0, display: 'flex', padding: 0 } }}
    >
      {children}
    </Drawer>
  );
}
