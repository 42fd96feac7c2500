import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trimAkselStyles, withoutCalendarWords } from './aksel_diet';
import { mockServer } from './mock/plugin';

// With SAMSYN_SERVER=http://127.0.0.1:8080 the pages talk to a real server, otherwise to the
// pretend one.
const server = process.env.SAMSYN_SERVER;
const proxy = server ? { '/api': { target: server, changeOrigin: false } } : undefined;

export default defineConfig({
  plugins: [withoutCalendarWords(), react(), ...(server ? [] : [mockServer()])],
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
