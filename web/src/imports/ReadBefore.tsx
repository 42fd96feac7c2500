import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import type { ImportPreview } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Note } from '@/shared/ui/Note';

// The very same file was read in before: said at once, and nothing goes on by itself.
export function ReadBefore({ preview, onGoOn }: { preview: ImportPreview; onGoOn: () => void }) {
  const t = useText('imports');
  const words = useWords();
  return (
    <Note kind="warn" role="alert">
      <div className="stack tight">
        <p className="strong">{t('before.title')}</p>
        <ul>
          {preview.earlier_imports.map((one) => (
            <li key={one.id}>
              <Link to="/imports/$importId" params={{ importId: one.id }}>
                {words.instant(one.imported_at)}
              </Link>
              , {one.staff_name}, {one.unit_name}
            </li>
          ))}
        </ul>
        <p>{t('before.text')}</p>
        <div>
          <Button size="small" variant="secondary" onClick={onGoOn}>
            {t('before.go_on')}
          </Button>
        </div>
      </div>
    </Note>
  );
}
