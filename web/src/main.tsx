import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { client } from '@/shared/api/client';
import { findMunicipalities } from '@/shared/api/http';
import { startTexts } from '@/shared/i18n';
import { AkselTexts } from '@/shared/i18n/AkselTexts';
import { router } from './router';
import '@/shared/styles/aksel.css';
import '@/shared/styles/theme.css';
import '@/shared/styles/menu.css';
import '@/shared/styles/shell.css';
import '@/shared/styles/parts.css';
import '@/shared/styles/dotted.css';
import '@/shared/styles/print.css';
import '@/shared/styles/over.css';
import '@/shared/styles/table.css';
import '@/shared/styles/form.css';

async function start(): Promise<void> {
  const [municipalities] = await Promise.all([findMunicipalities(), startTexts()]);
  client.setQueryData(['municipalities'], municipalities);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <AkselTexts>
          <RouterProvider router={router} />
        </AkselTexts>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
