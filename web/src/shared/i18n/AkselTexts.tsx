import { Provider } from '@navikt/ds-react/Provider';
import { useMemo, type ReactNode } from 'react';
import { useText } from '.';

// The few words that Aksel's own components say by themselves.
export function AkselTexts({ children }: { children: ReactNode }) {
  const t = useText('shared');
  const translations = useMemo(
    () => ({
      global: {
        close: t('close'),
        error: t('note.bad'),
        info: t('note.info'),
        warning: t('note.warn'),
        readOnly: t('read_only'),
        showMore: t('more'),
        showLess: t('less'),
      },
      Loader: { title: t('loading') },
    }),
    [t],
  );
  return (
    <Provider locale={translations as never} translations={translations as never}>
      {children}
    </Provider>
  );
}
