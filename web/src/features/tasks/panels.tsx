import { lazy } from 'react';

const TasksOf = lazy(() => import('./TasksOf').then((module) => ({ default: module.TasksOf })));

export const TasksOfContact = ({ id }: { id: string }) => <TasksOf kind="contact" id={id} />;
export const TasksOfCompany = ({ id }: { id: string }) => <TasksOf kind="company" id={id} />;
export const TasksOfDeal = ({ id }: { id: string }) => <TasksOf kind="deal" id={id} />;
