import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// One file, for a script tag on anybody's site.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  build: {
    target: 'es2020',
    outDir: fileURLToPath(new URL('../dist/chat', import.meta.url)),
    emptyOutDir: true,
    lib: {
      entry: fileURLToPath(new URL('./src/widget.ts', import.meta.url)),
      formats: ['iife'],
      name: 'HiloChat',
      fileName: () => 'widget.js',
    },
  },
});
