import { Checkbox } from '@navikt/ds-react/Checkbox';
import { useState } from 'react';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { setSingleKeys, singleKeysOn } from './shortcuts';

const keys = [
  { keys: 'Ctrl K', text: 'shortcuts.search' },
  { keys: '?', text: 'shortcuts.this' },
  { keys: 'Z', text: 'shortcuts.undo' },
  { keys: 'Tab', text: 'shortcuts.tab' },
  { keys: 'Esc', text: 'shortcuts.escape' },
];

export function ShortcutList({ onClose }: { onClose: () => void }) {
  const t = useText('shared');
  const [on, setOn] = useState(singleKeysOn());
  const turn = (checked: boolean) => {
    setSingleKeys(checked);
    setOn(checked);
  };
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <dl className="facts">
        {keys.map((line) => (
          <div key={line.keys} style={{ display: 'contents' }}>
            <dt>
              <kbd>{line.keys}</kbd>
            </dt>
            <dd>{t(line.text)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={on} onChange={(event) => turn(event.target.checked)}>
        {t('shortcuts.single')}
      </Checkbox>
    </Dialog>
  );
}
