import { useQuery } from '@tanstack/react-query';
import type { AnswerRow, AssessmentArea, Id } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { AnswerWords } from './AreaLine';
import { answerHistoryQuery } from './queries';

interface Props {
  area: AssessmentArea;
  personId: Id;
  onClose: () => void;
}

// Every answer to one question, the newest first, and who wrote it down.
export function HistoryDialog({ area, personId, onClose }: Props) {
  const t = useText('assessment');
  const query = useQuery(answerHistoryQuery(personId, area.variable));
  const label = t(`thread:fields.${area.variable}`);
  return (
    <Dialog title={t('history.of', { label })} onClose={onClose}>
      <Answered query={query} rows={2}>
        {({ items }) => (
          <ol className="answer-history">
            {items.map((row, index) => (
              <HistoryLine key={index} area={area} row={row} />
            ))}
          </ol>
        )}
      </Answered>
    </Dialog>
  );
}

function HistoryLine({ area, row }: { area: AssessmentArea; row: AnswerRow }) {
  const t = useText('assessment');
  const words = useWords();
  return (
    <li>
      <AnswerWords area={{ ...area, answer: row }} />
      {row.note && <p className="pre small">{row.note}</p>}
      <p className="row quiet small">
        {t('history.recorded', { date: words.date(row.recorded_on), name: row.recorded_by })}
        {row.cancelled_on && <Pill tone="grey">{t('history.cancelled')}</Pill>}
      </p>
    </li>
  );
}
