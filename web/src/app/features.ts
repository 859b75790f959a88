import { companies } from '@/features/companies/feature';
import { contacts } from '@/features/contacts/feature';
import { deals } from '@/features/deals/feature';
import { home } from '@/features/home/feature';
import { inbox } from '@/features/inbox/feature';
import { merging } from '@/features/merging/feature';
import { notes } from '@/features/notes/feature';
import { settings } from '@/features/settings/feature';
import { tasks } from '@/features/tasks/feature';

export const features = [home, inbox, contacts, merging, notes, companies, deals, tasks, settings];
