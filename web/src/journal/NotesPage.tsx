import { Button } from '@navikt/ds-react/Button';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Id, Journal, Note, NoteDraft } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { useOwnUnit } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Chips } from '@/shared/ui/Chips';
import { Note as Hint } from '@/shared/ui/Note';
import { Answered } from '@/shared/ui/states';
import { NoteCard } from './NoteCard';
import { NoteEditor } from './NoteEditor';
import { ObjectionDialog } from './ObjectionDialog';
import { journalQuery } from './queries';
import './journal.css';

interface Writing {
  draft: NoteDraft | null;
  corrects: Note | null;
}

export function NotesPage() {
  const t = useText('journal');
  const [writing, setWriting] = useState<Writing | null>(null);
  return (
    <PersonFrame
      tab="notes"
      title={t('title')}
      lead={t('lead')}
      actions={() =>
        !writing && (
          <>
            <Link to="/note-templates">{t('templates.title')}</Link>
            <Button
              icon={<PlusIcon aria-hidden />}
              onClick={() => setWriting({ draft: null, corrects: null })}
            >
              {t('new')}
            </Button>
          </>
        )
      }
    >
      {(person) => (
        <Notes
          personId={person.id}
          mayWrite={person.may.write}
          writing={writing}
          onWrite={setWriting}
        />
      )}
    </PersonFrame>
  );
}

interface Props {
  personId: Id;
  mayWrite: boolean;
  writing: Writing | null;
  onWrite: (writing: Writing | null) => void;
}

function Notes({ personId, mayWrite, writing, onWrite }: Props) {
  const query = useQuery(journalQuery(personId));
  const unitId = useOwnUnit();
  const [objecting, setObjecting] = useState<Note | null>(null);
  return (
    <div className="stack loose narrow">
      {writing && unitId && (
        <NoteEditor
          key={`${writing.draft?.id} ${writing.corrects?.id}`}
          personId={personId}
          unitId={unitId}
          draft={writing.draft}
          corrects={writing.corrects}
          onClose={() => {
            onWrite(null);
            void query.refetch();
          }}
        />
      )}
      <Answered query={query} rows={4}>
        {(journal) => (
          <>
            {!writing && <Drafts drafts={journal.drafts} onWrite={onWrite} notes={journal.items} />}
            <List
              journal={journal}
              mayWrite={mayWrite && !writing}
              onCorrect={(note) => onWrite({ draft: null, corrects: note })}
              onObject={setObjecting}
            />
          </>
        )}
      </Answered>
      {objecting && (
        <ObjectionDialog personId={personId} note={objecting} onClose={() => setObjecting(null)} />
      )}
    </div>
  );
}

function Drafts({
  drafts,
  notes,
  onWrite,
}: {
  drafts: NoteDraft[];
  notes: Note[];
  onWrite: (writing: Writing) => void;
}) {
  const t = useText('journal');
  const words = useWords();
  if (drafts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="drafts">
      <h2 id="drafts">{t('drafts')}</h2>
      <ul className="stack">
        {drafts.map((draft) => (
          <li key={draft.id} className="mini row apart">
            <span>
              <span className="strong">
                {draft.title || draft.body.slice(0, 60) || t('drafts.empty')}
              </span>{' '}
              <span className="quiet small">
                {t('drafts.lock_on', { date: words.date(draft.lock_on) })}
              </span>
            </span>
            <Button
              size="small"
              variant="secondary"
              onClick={() =>
                onWrite({
                  draft,
                  corrects: notes.find((note) => note.id === draft.corrects_id) ?? null,
                })
              }
            >
              {t('drafts.open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function List({
  journal,
  mayWrite,
  onCorrect,
  onObject,
}: {
  journal: Journal;
  mayWrite: boolean;
  onCorrect: (note: Note) => void;
  onObject: (note: Note) => void;
}) {
  const t = useText('journal');
  const words = useWords();
  const [{ kind = '' }, change] = useFilters();
  const kinds = [...new Set(journal.items.map((note) => note.note_kind as string))].sort();
  const shown = journal.items.filter((note) => !kind || note.note_kind === kind);
  return (
    <section className="stack" aria-labelledby="notes">
      <div className="card-head">
        <h2 id="notes">{t('notes')}</h2>
        {kinds.length > 1 && (
          <Chips
            label={t('filter')}
            value={kind}
            onChoose={(value) => change({ kind: value || undefined })}
            choices={[
              { value: '', label: t('all'), count: journal.items.length },
              ...kinds.map((code) => ({
                value: code,
                label: words.code('note_kind', code),
                count: journal.items.filter((note) => note.note_kind === code).length,
              })),
            ]}
          />
        )}
      </div>
      {journal.hidden_count > 0 && <Hint>{t('hidden', { count: journal.hidden_count })}</Hint>}
      {shown.length === 0 && <p className="card quiet">{t('none')}</p>}
      <ul className="stack plain notes">
        {shown.map((note) => (
          <li key={note.id}>
            <NoteCard
              note={note}
              mayWrite={mayWrite}
              onCorrect={() => onCorrect(note)}
              onObject={() => onObject(note)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
