import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trimAkselStyles, withoutCalendarWords, withoutUnusedValues } from './aksel_diet';

// The pages talk to a server of their own: `./run`, or the one that SAMSYN_SERVER names.
const target = process.env.SAMSYN_SERVER ?? 'http://127.0.0.1:8080';
const proxy = { '/api': { target, changeOrigin: false } };

export default defineConfig({
  plugins: [withoutCalendarWords(), react(), withoutUnusedValues()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  css: { postcss: { plugins: [trimAkselStyles] } },
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
