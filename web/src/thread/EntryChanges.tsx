import { ArrowRightIcon } from '@navikt/aksel-icons';
import type { EntryChange } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { shownValue } from '@/shared/lib/values';
import { fieldName } from './entry_words';

interface Props { changes: EntryChange[]; facts: [string, string][] }

// What changed, old → new; what was only added has no old.
export function EntryChanges({ changes, facts }: Props) {
  const t = useText('thread');
  const words = useWords();
  if (changes.length + facts.length === 0) return null;
  return (
    <dl className="changes">
      {facts.map(([name, value]) => <div key={name}><dt>{fieldName(name, t)}</dt><dd>{shownValue(name, value, words, t)}</dd></div>)}
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{fieldName(change.field, t)}</dt>
          <dd>
            {change.old_value !== null && change.old_value !== '' && (
              <><s><span className="hidden-text">{t('from')} </span>{shownValue(change.field, change.old_value, words, t)}</s> <ArrowRightIcon title={t('to')} /> </>
            )}
            {shownValue(change.field, change.new_value, words, t)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
