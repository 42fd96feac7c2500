import type { AssessmentArea } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { answerText, isUnknown } from './areas';

interface Props {
  area: AssessmentArea;
  onHistory?: () => void;
}

export function AreaLine({ area, onHistory }: Props) {
  const t = useText('assessment');
  const { answer } = area;
  return (
    <div className="area">
      <dt>{t(`thread:fields.${area.variable}`)}</dt>
      <dd>
        <AnswerWords area={area} />
        {answer?.note && <p className="pre small">{answer.note}</p>}
      </dd>
      {answer && onHistory && (
        <dd className="no-print">
          <HistoryButton area={area} onClick={onHistory} />
        </dd>
      )}
    </div>
  );
}

export function HistoryButton({ area, onClick }: { area: AssessmentArea; onClick: () => void }) {
  const t = useText('assessment');
  const label = t(`thread:fields.${area.variable}`);
  return (
    <button
      type="button"
      className="linklike small"
      aria-label={t('history.of', { label })}
      onClick={onClick}
    >
      {t('history')}
    </button>
  );
}

// The answer with its source and day; never asked and not known are told apart.
export function AnswerWords({ area }: { area: AssessmentArea }) {
  const t = useText('assessment');
  const words = useWords();
  const { answer } = area;
  if (!answer) return <Pill tone="grey">{t('missing')}</Pill>;
  const told = {
    source: words.code('answer_source', answer.source),
    date: words.date(answer.answered_on),
  };
  return (
    <p className="row">
      {isUnknown(area) ? (
        <Pill tone="amber">{t('unknown')}</Pill>
      ) : (
        <span className="strong">{answerText(area, words, t)}</span>
      )}
      <span className="quiet small">{t('told', told)}</span>
    </p>
  );
}
