import { Button } from '@navikt/ds-react/Button';
import { UploadIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { fieldId } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';

interface Props {
  name: string; // of the file that is chosen
  error: string | undefined;
  onChoose: (file: File) => void;
}

// A file, in the application's language rather than the browser's.
export function FileInput({ name, error, onChoose }: Props) {
  const t = useText('reports');
  const input = useRef<HTMLInputElement>(null);
  const id = fieldId('file');
  return (
    <div className="file-input">
      <span id={`${id}-label`} className="aksel-label">{t('others.file')}</span>
      <input
        ref={input}
        type="file"
        className="hidden-text"
        tabIndex={-1}
        aria-hidden
        accept=".csv,.txt,.xlsx"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onChoose(chosen);
          event.target.value = '';
        }}
      />
      <Button
        id={id}
        type="button"
        variant="secondary"
        icon={<UploadIcon aria-hidden />}
        aria-labelledby={`${id}-label ${id}`}
        aria-describedby={error && `${id}-error`}
        onClick={() => input.current?.click()}
      >
        {name || t('others.choose_file')}
      </Button>
      {error && (
        <p id={`${id}-error`} className="aksel-error-message">
          {error}
        </p>
      )}
    </div>
  );
}
