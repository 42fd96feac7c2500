import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Id } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { BranchSelect } from './BranchSelect';
import { branchesQuery } from './queries';
import './administration.css';

interface Props {
  title: string;
  lead?: string;
  back?: ReactNode;
  children: (branchId: Id) => ReactNode;
}

// A page of what one branch has decided; who administers several chooses which.
export function ForBranch({ title, lead, back, children }: Props) {
  const t = useText('administration');
  const branches = useQuery(branchesQuery);
  const [search] = useFilters();
  return (
    <Page title={title} lead={lead} back={back ?? <Link to="/administration">{t('title')}</Link>}>
      <Answered query={branches}>
        {({ items }) => {
          const branchId = search.branch_id ?? items[0]?.id ?? '';
          return (
            <>
              <BranchSelect branches={items} chosen={branchId} />
              {children(branchId)}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
