import { useNavigate } from '@tanstack/react-router';
import type { Calculation, Created } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { CheckInput } from '@/shared/forms/choices';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import type { Kind } from './fields';
import type { JsonObject } from './typed';

interface Props {
  kind: Kind;
  input: JsonObject;
  kept?: Calculation;
  onSaved: () => Promise<void>;
  onClose: () => void;
}

// Keeps a calculation by name: a new version of one's own, or a new one; what somebody else shares is kept as one's own.
export function SaveDialog({ kind, input, kept, onSaved, onClose }: Props) {
  const t = useText('calculations');
  const done = useDone();
  const navigate = useNavigate();
  const own = kept?.is_own ? kept : undefined;
  const branches = useBranches();
  const form = useForm(
    { name: kept?.name ?? '', is_shared: own?.is_shared ?? false, as_new: false, branch_id: branches[0]?.value ?? '' },
    { version: own?.latest_version, check: (values) => required(values, 'name') },
  );
  const { values } = form;
  const send = async (_: typeof values, { key, version }: SendOptions) => {
    const { name, is_shared, branch_id } = values;
    const asNew = { kind, name, is_shared, branch_id, input };
    let id = own?.id ?? '';
    if (own && !values.as_new) {
      await perform(`/calculations/${id}`, { method: 'PATCH', body: { name, is_shared, input }, version });
    } else {
      const made = await perform<Created>('/calculations', { method: 'POST', body: asNew, key });
      id = made.data.id;
    }
    await onSaved();
    await done(t('saved'));
    onClose();
    void navigate({ to: '/calculations/$calculationId', params: { calculationId: id } });
  };
  return (
    <Dialog title={own ? t('save.change') : t('save')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('save.submit')}>
        <TextInput {...form.bind('name')} label={t('document.name')} />
        {branches.length > 1 && (!own || values.as_new) && (
          <SelectInput {...form.bind('branch_id')} label={t('branch')} choices={branches} />
        )}
        <CheckInput {...form.bind('is_shared')} label={t('save.share')} help={t('save.share.help')} />
        {own && <CheckInput {...form.bind('as_new')} label={t('save.as_new')} />}
      </FormFrame>
    </Dialog>
  );
}

// Where one may see the statistics.
function useBranches() {
  const { roles } = useSession();
  const open = roles.filter((held) => placesOf([held]).has('statistics'));
  return [...new Map(open.map((held) => [held.branch_id, held.branch_name]))].map(([value, label]) => ({ value, label }));
}
