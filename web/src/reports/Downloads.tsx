import { useLanguage } from '@/shared/i18n';
import { DownloadLinks } from './DownloadLinks';
import type { AppendixChoice } from './queries';

export function Downloads({ choice }: { choice: AppendixChoice }) {
  return <DownloadLinks path="/reports/appendix" query={{ ...choice, language: useLanguage() }} />;
}
