import { AreaInput } from '@/shared/forms/AreaInput';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

// Asked for once the server has said that the workplace is full.
export function OverrideField<T extends { override_reason: string }>({ form: given }: { form: Form<T> }) {
  const form = given as unknown as Form<{ override_reason: string }>;
  const t = useText('placements');
  if (!form.errorAt('override_reason') && form.values.override_reason === '') return null;
  return (
    <AreaInput
      {...form.bind('override_reason')}
      label={t('override_reason')}
      help={t('override_reason.help')}
      rows={2}
    />
  );
}
