import { queryOptions } from '@tanstack/react-query';
import type { NotificationSettings } from '@/api/types';
import { get } from '@/shared/api/http';

export const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: () => get<NotificationSettings>('/sessions/current/notifications'),
});
