import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { texts } from '@/app/texts';
import { startTexts } from '@/shared/i18n/i18n';

/** As the app shows it, in Spanish, with what the server would have answered. */
export async function show(ui: ReactNode, answers: readonly (readonly [readonly unknown[], unknown])[] = []) {
  await startTexts(texts);
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } });
  for (const [key, answer] of answers) queries.setQueryData([...key], answer);
  return render(
    <QueryClientProvider client={queries}>
      <MantineProvider env="test">
        <Suspense>{ui}</Suspense>
      </MantineProvider>
    </QueryClientProvider>,
  );
}
