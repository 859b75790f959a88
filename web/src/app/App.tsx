import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FeaturesProvider } from '@/shared/features/registry';
import { features } from './features';
import { queries } from './queries';
import { router } from './router';
import { SignedIn } from './SignedIn';
import { colours, themeIn } from './theme';

const scheme = localStorageColorSchemeManager({ key: 'hilo.theme' });

function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

// What keeps the page still behind a dialog writes a style of its own.
setNonce(nonce());

export function App() {
  const { t } = useTranslation('shared');
  const theme = useMemo(() => themeIn(t('close')), [t]);
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={colours}
          colorSchemeManager={scheme}
          defaultColorScheme="auto"
          getStyleNonce={nonce}
        >
          <Notifications position="bottom-left" autoClose={12_000} containerWidth={420} limit={3} />
          <Suspense>
            <SignedIn>
              <FeaturesProvider features={features}>
                <RouterProvider router={router} />
              </FeaturesProvider>
            </SignedIn>
          </Suspense>
        </MantineProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
