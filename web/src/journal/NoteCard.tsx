import type { Note } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';

interface Props {
  note: Note;
  mayWrite: boolean;
  onCorrect: () => void;
  onObject: () => void;
}

export function NoteCard({ note, mayWrite, onCorrect, onObject }: Props) {
  const t = useText('journal');
  const words = useWords();
  const heading = note.title || words.code('note_kind', note.note_kind);
  return (
    <article className="card" id={`note-${note.id}`}>
      <p className="entry-when">
        <time dateTime={note.happened_on}>{words.date(note.happened_on)}</time>
        <span>{note.unit_name}</span>
        <span>{note.author_name}</span>
      </p>
      <div className="row apart">
        <h3>{heading}</h3>
        <span className="row">
          {note.title && <Pill tone="grey">{words.code('note_kind', note.note_kind)}</Pill>}
          {note.note_subject !== 'general' && (
            <Pill tone="violet">{words.code('note_subject', note.note_subject)}</Pill>
          )}
        </span>
      </div>
      {note.corrects_id && (
        <p className="quiet small">
          <a href={`#note-${note.corrects_id}`}>{t('corrects')}</a>
        </p>
      )}
      {note.body ? <p className="pre">{note.body}</p> : !note.title && <p className="quiet">{t('disposed')}</p>}
      {note.corrected_by_id && (
        <p className="small">
          <a href={`#note-${note.corrected_by_id}`}>{t('corrected')}</a>
        </p>
      )}
      {note.objections.map((one) => (
        <blockquote key={one.id} className="mini">
          <p className="quiet small">{t('objection.said', { date: words.date(one.said_on) })}</p>
          <p className="pre">{one.body}</p>
        </blockquote>
      ))}
      <p className="quiet small">{t('locked_at', { at: words.instant(note.locked_at) })}</p>
      {mayWrite && (
        <p className="row no-print">
          <button type="button" className="linklike small" onClick={onCorrect}>
            {t('correct')}
            <span className="hidden-text">: {heading}, {words.date(note.happened_on)}</span>
          </button>
          <button type="button" className="linklike small" onClick={onObject}>
            {t('objection.add')}
            <span className="hidden-text">: {heading}, {words.date(note.happened_on)}</span>
          </button>
        </p>
      )}
    </article>
  );
}
