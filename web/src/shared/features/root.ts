import { createRootRoute } from '@tanstack/react-router';

/** The parent of every screen. The shell is put into it by `app/router`, which knows all features. */
export const rootRoute = createRootRoute();
