import { useState } from 'react';
import type { LocalCode } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { holdsOn, isOpen } from './code_states';
import { CodeDayDialog } from './CodeDayDialog';
import { LocalCodeDialog } from './LocalCodeDialog';

// A local value, by the name in the reader's language and the other beside it.
export function LocalCodeItem({ local }: { local: LocalCode }) {
  const t = useText('administration');
  const words = useWords();
  const { today } = useSession();
  const [open, setOpen] = useState<'' | 'rename' | 'end'>('');
  const close = () => setOpen('');
  const [name, other] =
    words.language === 'sv' ? [local.label_sv, local.label_en] : [local.label_en, local.label_sv];
  const about = <span className="hidden-text">: {name}</span>;
  const from = t('parameter.from', { date: words.date(local.valid_from) });
  const to = local.valid_to ? ` ${t('codes.last_day', { date: words.date(local.valid_to) })}` : '';
  return (
    <li>
      <div className="row">
        <span className="strong">{name}</span>
        <span className="quiet small">{other}</span>
        {!isOpen(local, today) && <Pill tone="grey">{t('codes.ended')}</Pill>}
        {isOpen(local, today) && !holdsOn(local, today) && <Pill tone="blue">{t('parameter.coming')}</Pill>}
      </div>
      <div className="row apart">
        <span className="quiet small">
          {from}
          {to}. {local.source}
        </span>
        {isOpen(local, today) && (
          <span className="row firm">
            <button type="button" className="linklike" onClick={() => setOpen('rename')}>
              {t('codes.rename')}
              {about}
            </button>
            <button type="button" className="linklike" onClick={() => setOpen('end')}>
              {t('codes.end')}
              {about}
            </button>
          </span>
        )}
      </div>
      {open === 'rename' && (
        <LocalCodeDialog title={t('codes.rename_title', { name })} local={local} onClose={close} />
      )}
      {open === 'end' && (
        <CodeDayDialog
          title={t('codes.end_title', { name })}
          day="valid_to"
          path={`/organisation/local-codes/${local.id}/end`}
          version={local.version}
          told={t('codes.ending')}
          onClose={close}
        />
      )}
    </li>
  );
}
