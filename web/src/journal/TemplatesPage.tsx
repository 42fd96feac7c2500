import { Button } from '@navikt/ds-react/Button';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NoteTemplate } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { templatesQuery } from './queries';
import { TemplateDialog } from './TemplateDialog';

const keepers = ['team_leader', 'administrator'];

export function TemplatesPage() {
  const t = useText('journal');
  const words = useWords();
  const query = useQuery(templatesQuery);
  const { roles } = useSession();
  const branches = new Map(
    roles
      .filter((role) => keepers.includes(role.role))
      .map((role) => [role.branch_id, role.branch_name]),
  );
  const [open, setOpen] = useState<NoteTemplate | 'new' | null>(null);
  const columns: Column<NoteTemplate>[] = [
    {
      key: 'name',
      label: t('template.name'),
      firm: true,
      cell: (one) =>
        one.may_change ? (
          <button type="button" className="linklike" onClick={() => setOpen(one)}>
            {one.name}
          </button>
        ) : (
          one.name
        ),
    },
    { key: 'kind', label: t('kind'), cell: (one) => words.code('note_kind', one.note_kind) },
    {
      key: 'subject',
      label: t('subject'),
      cell: (one) => words.code('note_subject', one.note_subject),
    },
    { key: 'branch', label: t('template.branch'), cell: (one) => one.branch_name },
    {
      key: 'state',
      label: t('template.state'),
      cell: (one) => (
        <Pill tone={one.ended ? 'grey' : 'green'}>
          {t(one.ended ? 'template.ended' : 'template.in_use')}
        </Pill>
      ),
    },
  ];
  return (
    <Page
      title={t('templates.title')}
      lead={t('templates.lead')}
      actions={
        branches.size > 0 && (
          <Button icon={<PlusIcon aria-hidden />} onClick={() => setOpen('new')}>
            {t('template.new')}
          </Button>
        )
      }
    >
      <Answered query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('templates.none')} text={t('templates.none.text')} />
          ) : (
            <DataTable caption={t('templates.title')} columns={columns} rows={items} rowKey={(one) => one.id} />
          )
        }
      </Answered>
      {open && (
        <TemplateDialog
          template={open === 'new' ? null : open}
          branches={branches}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
