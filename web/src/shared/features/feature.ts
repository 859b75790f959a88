import type { Icon } from '@tabler/icons-react';
import type { AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/** An entry of the left menu. Labels are functions, since the language may change while the page is open. */
export interface MenuEntry {
  to: string;
  label: () => string;
  icon: Icon;
  group: 'top' | 'work' | 'bottom';
  order: number;
  needs?: string;
  /** Two keys in a row that lead there, such as `g c`. */
  keys?: string;
  /** Stands in the bar at the foot of a phone's screen too. */
  phone?: boolean;
  /** A number beside the label, such as how many conversations are unread. */
  Badge?: ComponentType;
}

/** Something to do, from the palette, the create menu or the keyboard. */
export interface Action {
  id: string;
  label: () => string;
  icon: Icon;
  /** An address to go to: everything that is on the screen is in the URL. */
  href: string;
  needs?: string;
  /** In the create menu. */
  creates?: boolean;
  /** One key (`c`) or two in a row (`g c`). */
  keys?: string;
  /** Other words it is found by, in both languages. */
  words?: string;
}

export interface FoundRecord {
  id: string;
  label: string;
  description?: string;
  href: string;
}

/** Finds records for the palette while somebody types. */
export interface Finder {
  label: () => string;
  icon: Icon;
  needs: string;
  find: (words: string, signal: AbortSignal) => Promise<FoundRecord[]>;
}

export type RecordKind = 'contact' | 'company' | 'deal' | 'task' | 'conversation';

/** A block about a record of another feature, such as the deals of a contact. */
export interface Panel {
  of: RecordKind;
  id: string;
  label: () => string;
  order: number;
  needs?: string;
  /** Gets the id of the record it stands in; `compact` where there is little room. */
  Content: ComponentType<{ id: string; compact?: boolean }>;
}

/** Something about a record that must not be overlooked, above its tabs. Shows nothing when there is nothing to say. */
export interface Banner {
  of: RecordKind;
  id: string;
  needs?: string;
  Content: ComponentType<{ id: string }>;
}

/** A button on a record of another feature, such as "create task" on a contact. */
export interface RecordAction {
  of: RecordKind;
  id: string;
  label: () => string;
  icon: Icon;
  needs?: string;
  href: (record: { id: string; name: string; companyId?: string | undefined }) => string;
}

/** What a folder of `features/` gives to the rest. Features do not import each other: they meet here. */
export interface Feature {
  name: string;
  menu?: MenuEntry[];
  actions?: Action[];
  finders?: Finder[];
  panels?: Panel[];
  recordActions?: RecordAction[];
  banners?: Banner[];
  /** Blocks of the start page. */
  homeBlocks?: HomeBlock[];
}

export interface HomeBlock {
  id: string;
  order: number;
  needs?: string;
  Content: ComponentType;
}

export type FeatureRoutes = readonly AnyRoute[];
