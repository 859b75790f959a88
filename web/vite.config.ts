import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = process.env.HILO_PUBLIC_URL ?? `http://localhost:${process.env.HILO_PORT ?? 8080}`;
const behindTheGateway = ['/api', '/login', '/logout', '/oauth2', '/connect', '/userinfo', '/webhooks', '/chat', '/docs', '/v3'];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The gateway puts a fresh nonce in its place with every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: Object.fromEntries(behindTheGateway.map((path) => [path, gateway])) },
  build: {
    target: 'es2022',
    assetsDir: 'app',
    // A data: address as a font or icon is what the content security policy forbids.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'mantine', test: /node_modules\/(@mantine\/(core|hooks|form|notifications|spotlight)|@floating-ui)\// },
            { name: 'tanstack', test: /node_modules\/@tanstack\// },
            { name: 'texts-es', test: /\/texts\/es\.ts$/ },
            { name: 'texts-en', test: /\/texts\/en\.ts$/ },
          ],
        },
      },
    },
  },
});
