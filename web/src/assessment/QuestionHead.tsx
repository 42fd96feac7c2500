import { Button } from '@navikt/ds-react/Button';
import type { ReactNode } from 'react';
import type { AssessmentArea } from '@/api/types';
import { useText } from '@/shared/i18n';

interface Props {
  area: AssessmentArea;
  onOpen: () => void;
  children: ReactNode;
}

// A question that has not been opened: what is known of it, and the way to answer.
export function QuestionHead({ area, onOpen, children }: Props) {
  const t = useText('assessment');
  const label = t(`thread:fields.${area.variable}`);
  const act = t(area.answer ? 'answer.again' : 'answer');
  return (
    <div className="question-head">
      <div>
        <h3>{label}</h3>
        {children}
      </div>
      <Button
        type="button"
        size="small"
        variant="secondary"
        aria-label={t('answer.named', { act, label })}
        onClick={onOpen}
      >
        {act}
      </Button>
    </div>
  );
}
