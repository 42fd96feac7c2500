import { useNavigate } from '@tanstack/react-router';
import type { Intervention } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import type { SendOptions } from '@/shared/forms/use_form';

// Sends one act on the intervention, says so, and goes back to its page.
export function useAct(one: Intervention, name: string, told: string) {
  const navigate = useNavigate();
  const done = useDone();
  return async (body: object, { key, version }: SendOptions) => {
    const answer = await perform(`/interventions/${one.id}/${name}`, {
      method: 'POST',
      body,
      key,
      version: name === 'proposals' ? undefined : version,
    });
    void done(told, answer);
    await navigate({ to: '/interventions/$interventionId', params: { interventionId: one.id } });
  };
}
