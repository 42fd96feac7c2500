import { Link } from '@tanstack/react-router';
import type { InterventionType } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Note } from '@/shared/ui/Note';

// What the chosen type is for, how long it usually is, and who must decide.
export function TypeNote({ type }: { type: InterventionType }) {
  const t = useText('activities');
  const words = useWords();
  const facts = [
    type.usual_weeks && t('usual_weeks.said', { count: type.usual_weeks }),
    type.max_weeks && t('max_weeks.said', { count: type.max_weeks }),
  ].filter(Boolean);
  return (
    <Note kind={type.decision_law === 'none' ? 'info' : 'warn'}>
      <p>{type.purpose}</p>
      {type.decision_law !== 'none' && (
        <p className="strong">
          {t('decision.needed', {
            law: words.code('decision_law', type.decision_law),
            role: type.decided_by,
          })}
        </p>
      )}
      {facts.length > 0 && <p>{facts.join(' ')}</p>}
      <p>
        <Link to="/intervention-types/$typeId" params={{ typeId: type.id }}>
          {t('type.more')}
        </Link>
      </p>
    </Note>
  );
}
