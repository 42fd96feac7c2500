import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '@/shared/i18n';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { branchesQuery, membersQuery } from './queries';
import { StaffTable } from './StaffTable';
import { UnitTable } from './UnitTable';

export function AdministrationPage() {
  const t = useText('administration');
  const branches = useQuery(branchesQuery);
  const members = useQuery(membersQuery);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Link to="/administration/parameters">{t('parameters.title')}</Link>
          <Link to="/administration/mandatory-fields">{t('mandatory.title')}</Link>
          <Link to="/administration/code-lists">{t('codes.title')}</Link>
          <Link to="/note-templates">{t('note_templates')}</Link>
        </>
      }
    >
      <Answered query={branches}>
        {({ items }) => (
          <div className="stack loose">
            <section aria-labelledby="staff">
              <div className="card-head">
                <h2 id="staff">{t('staff')}</h2>
                <ButtonLink
                  to="/administration/staff/$staffId"
                  params={{ staffId: 'new' }}
                  size="small"
                  icon={<PlusIcon aria-hidden />}
                >
                  {t('staff.new')}
                </ButtonLink>
              </div>
              <Answered query={members}>
                {(list) => <StaffTable members={list.items} branches={items} />}
              </Answered>
            </section>
            <section aria-labelledby="units">
              <div className="card-head">
                <h2 id="units">{t('units')}</h2>
                <ButtonLink
                  to="/administration/units/$unitId"
                  params={{ unitId: 'new' }}
                  size="small"
                  variant="secondary"
                  icon={<PlusIcon aria-hidden />}
                >
                  {t('units.new')}
                </ButtonLink>
              </div>
              <UnitTable branches={items} />
            </section>
            <p>
              <Link to="/administration/record">{t('to_record')}</Link>
            </p>
          </div>
        )}
      </Answered>
    </Page>
  );
}
