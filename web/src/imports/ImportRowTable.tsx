import { Link } from '@tanstack/react-router';
import type { Id, ImportRow } from '@/api/types';
import { showProblem } from '@/shared/api/acts';
import { client } from '@/shared/api/client';
import { perform } from '@/shared/api/http';
import { SelectInput } from '@/shared/forms/inputs';
import { useText, type Translate } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { PersonLine } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';
import { rowTone } from './tones';

export function ImportRowTable({ previewId, rows }: { previewId: Id; rows: ImportRow[] }) {
  const t = useText('imports');
  const words = useWords();
  const decide = async (row: ImportRow, decision: string) => {
    const body = { decision, ...(decision === 'link' && { person_id: row.matched_person?.id }) };
    try {
      await perform(`/import-previews/${previewId}/rows/${row.row_number}`, {
        method: 'PUT',
        body,
      });
      await client.invalidateQueries({ queryKey: ['preview-rows', previewId] });
    } catch (error) {
      await showProblem(error);
    }
  };
  const columns: Column<ImportRow>[] = [
    { key: 'row', label: t('row.number'), right: true, cell: (one) => one.row_number },
    {
      key: 'name',
      label: t('row.name'),
      cell: (one) => <span className="strong">{one.name || t('row.nameless')}</span>,
    },
    {
      key: 'state',
      label: t('row.state'),
      cell: (one) => <Pill tone={rowTone[one.state]}>{t(`row.${one.state}`)}</Pill>,
    },
    { key: 'why', label: t('row.why'), cell: (one) => <Reason row={one} t={t} words={words} /> },
    {
      key: 'decision',
      label: t('row.decision'),
      cell: (one) =>
        one.state === 'error' ? (
          <span className="quiet">{t('row.not_imported')}</span>
        ) : (
          <SelectInput
            field={`row-${one.row_number}`}
            value={one.decision ?? ''}
            label={t('row.decision_of', { number: one.row_number })}
            hideLabel
            size="small"
            onChange={(value) => void decide(one, value)}
            choices={decisionsFor(one).map((value) => ({ value, label: t(`decision.${value}`) }))}
          />
        ),
    },
  ];
  return (
    <DataTable
      caption={t('rows.title')}
      rows={rows}
      rowKey={(one) => one.row_number}
      columns={columns}
    />
  );
}

// Whoever has the row's identity number is that person; what is here already is not written once more.
function decisionsFor(row: ImportRow): string[] {
  const isCertain =
    row.values.identity_number !== undefined && row.matched_person && row.state !== 'possible_match';
  const create = isCertain ? [] : ['create'];
  return [...create, ...(row.matched_person && !row.same_as ? ['link'] : []), 'skip'];
}

function Reason({ row, t, words }: { row: ImportRow; t: Translate; words: Words }) {
  if (row.problems.length > 0) {
    return (
      <ul>
        {row.problems.map((problem) => (
          <li key={problem.column + problem.rule}>
            {problem.column && <span className="strong">{problem.column}: </span>}
            {words.rule(problem)}
          </li>
        ))}
      </ul>
    );
  }
  if (row.same_as === 'row_of_file') return t('row.same_row');
  if (!row.matched_person) return null;
  const relation = row.same_as ? 'row.same' : row.state === 'possible_match' ? 'row.like' : 'row.is';
  return (
    <span>
      {t(relation)}{' '}
      <Link to="/people/$personId" params={{ personId: row.matched_person.id }} target="_blank">
        {row.matched_person.name}
      </Link>{' '}
      <PersonLine person={row.matched_person} />
    </span>
  );
}
