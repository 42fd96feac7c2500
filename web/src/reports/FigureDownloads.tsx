import { useLanguage } from '@/shared/i18n';
import { asQuery, type Population } from './population';
import { DownloadLinks } from './DownloadLinks';

export function FigureDownloads({ population }: { population: Population }) {
  const language = useLanguage();
  return <DownloadLinks path="/reports/figures" query={{ ...asQuery(population), language }} />;
}
