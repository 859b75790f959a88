import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

export default mergeConfig(
  app,
  defineConfig({
    test: { environment: 'jsdom', setupFiles: './src/testing/setup.ts', css: false, include: ['src/**/*.test.{ts,tsx}'] },
  }),
);
