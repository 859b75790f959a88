import { companies } from '@/features/companies/feature';
import { contacts } from '@/features/contacts/feature';
import { deals } from '@/features/deals/feature';
import { home } from '@/features/home/feature';
import { inbox } from '@/features/inbox/feature';
import { settings } from '@/features/settings/feature';
import { tasks } from '@/features/tasks/feature';

export const features = [home, inbox, contacts, companies, deals, tasks, settings];
