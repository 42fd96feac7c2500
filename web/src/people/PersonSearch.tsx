import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useId, useState, type KeyboardEvent } from 'react';
import type { PersonRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ApiError } from '@/shared/api/http';
import { Note } from '@/shared/ui/Note';
import { PersonLine, ProtectionPill } from '@/shared/ui/PersonTags';
import { kShortest, usePersonSearch } from './use_search';
import './people.css';

interface Props {
  onChoose: (person: PersonRow) => void;
  label?: string;
  focused?: boolean;
  id?: string;
}

// A search field with its hits as a list: arrows choose, Enter opens.
export function PersonSearch({ onChoose, label, focused = false, id: fixedId }: Props) {
  const t = useText('people');
  const words = useWords();
  const ownId = useId();
  const id = fixedId ?? ownId;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const query = usePersonSearch(text);
  const asked = text.trim().length >= kShortest;
  const hits = asked ? (query.data?.items ?? []) : [];
  const chosen = hits[Math.min(at, hits.length - 1)];
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((before) =>
        Math.max(0, Math.min(hits.length - 1, before + (event.key === 'ArrowDown' ? 1 : -1))),
      );
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onChoose(chosen);
    }
  };
  const status = !asked
    ? t('search.help')
    : query.isFetching
      ? t('search.waiting')
      : t('search.hits', { count: hits.length });
  return (
    <div className="finder">
      <label className="aksel-label" htmlFor={id}>
        {label ?? t('search.label')}
      </label>
      <div className="finder-box">
        <MagnifyingGlassIcon aria-hidden />
        <input
          id={id}
          className="aksel-text-field__input"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          autoFocus={focused}
          aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      <p className="quiet small" role="status">
        {status}
      </p>
      {query.isError && asked && (
        <Note kind="bad">
          {words.rule({
            rule: query.error instanceof ApiError ? query.error.rule : 'web.unexpected',
          })}
        </Note>
      )}
      <ul id={`${id}-hits`} role="listbox" aria-label={t('search.hits_label')}>
        {hits.map((person) => (
          <li
            key={person.id}
            id={`${id}-${person.id}`}
            role="option"
            aria-selected={person === chosen}
            onClick={() => onChoose(person)}
            onPointerMove={() => setAt(hits.indexOf(person))}
          >
            <span className="strong">{person.name}</span> <PersonLine person={person} />{' '}
            <ProtectionPill person={person} />
          </li>
        ))}
      </ul>
      {query.data?.truncated && asked && <p className="quiet small">{t('search.truncated')}</p>}
    </div>
  );
}
