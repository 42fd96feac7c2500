import { useState } from 'react';
import type { CodeListName, Id, LocalCode, SharedCode } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { withheldTime } from './code_states';
import { CodeDayDialog } from './CodeDayDialog';
import { LocalCodeDialog } from './LocalCodeDialog';
import { LocalCodeItem } from './LocalCodeItem';

interface Props {
  branchId: Id;
  list: CodeListName;
  code: SharedCode;
  locals: LocalCode[];
}

export function SharedCodeCard({ branchId, list, code, locals }: Props) {
  const t = useText('administration');
  const words = useWords();
  const { today } = useSession();
  const [open, setOpen] = useState<'' | 'local' | 'withhold' | 'offer'>('');
  const name = words.code(list, code.code);
  const time = withheldTime(code, today);
  const close = () => setOpen('');
  const body = { branch_id: branchId, code_list: list, code: code.code };
  return (
    <article className="decision of-code">
      <div className="card-head">
        <h3>{name}</h3>
        <CodeActions code={code} isWithheld={time !== undefined} name={name} onOpen={setOpen} />
      </div>
      {code.needed && <p className="quiet small">{t('codes.needed')}</p>}
      {time && <Withheld time={time} today={today} />}
      {locals.length > 0 && (
        <ul className="plain local-codes">
          {locals.map((one) => (
            <LocalCodeItem key={one.id} local={one} />
          ))}
        </ul>
      )}
      {open === 'local' && <LocalCodeDialog title={t('codes.add_under', { name })} under={body} onClose={close} />}
      {open === 'withhold' && (
        <CodeDayDialog
          title={t('codes.withhold_title', { name })}
          day="valid_from"
          path="/organisation/withheld-codes"
          body={body}
          told={t('codes.withheld')}
          onClose={close}
        />
      )}
      {open === 'offer' && time && (
        <CodeDayDialog
          title={t('codes.offer_title', { name })}
          day="offered_from"
          path={`/organisation/withheld-codes/${time.id}/end`}
          version={time.version}
          told={t('codes.offered')}
          onClose={close}
        />
      )}
    </article>
  );
}

interface ActionsProps {
  code: SharedCode;
  isWithheld: boolean;
  name: string;
  onOpen: (which: 'local' | 'withhold' | 'offer') => void;
}

function CodeActions({ code, isWithheld, name, onOpen }: ActionsProps) {
  const t = useText('administration');
  const about = <span className="hidden-text">: {name}</span>;
  return (
    <div className="row firm">
      {!isWithheld && (
        <button type="button" className="linklike" onClick={() => onOpen('local')}>
          {t('codes.add')}
          {about}
        </button>
      )}
      {isWithheld ? (
        <button type="button" className="linklike" onClick={() => onOpen('offer')}>
          {t('codes.offer')}
          {about}
        </button>
      ) : (
        !code.needed && (
          <button type="button" className="linklike" onClick={() => onOpen('withhold')}>
            {t('codes.withhold')}
            {about}
          </button>
        )
      )}
    </div>
  );
}

function Withheld({ time, today }: { time: SharedCode['withheld'][number]; today: string }) {
  const t = useText('administration');
  const words = useWords();
  const isNow = time.valid_from <= today;
  const date = words.date(time.valid_from);
  return (
    <p>
      <Pill tone={isNow ? 'grey' : 'blue'}>{t(isNow ? 'codes.not_offered' : 'codes.soon_not_offered')}</Pill>{' '}
      <span className="quiet small">
        {t('parameter.from', { date })}
        {time.valid_to && ` ${t('codes.last_day', { date: words.date(time.valid_to) })}`}. {time.source}
      </span>
    </p>
  );
}
