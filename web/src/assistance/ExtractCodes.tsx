import type { CodeListName, MonthlyExtract } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

// Where the reported codes come from, which of the month's values lack one, and what the data are.
export function ExtractCodes({ found }: { found: MonthlyExtract }) {
  const t = useText('reports');
  const words = useWords();
  const { codes, unfilled } = found;
  return (
    <section className="card extract" aria-labelledby="about-extract">
      <h2 id="about-extract">{t('extract.about')}</h2>
      <p>{t('extract.note.households')}</p>
      <p>{t('extract.note.not_there')}</p>
      <p>
        {t('extract.codes_from', {
          version: codes.version,
          from: words.date(codes.valid_from),
          source: words.language === 'sv' ? codes.source_sv : codes.source_en,
        })}
      </p>
      {unfilled.length > 0 && (
        <>
          <p>{t('extract.unfilled.text')}</p>
          <details className="more">
            <summary>{t('extract.unfilled', { count: unfilled.length })}</summary>
            <table className="sheet">
              <caption className="hidden-text">{t('extract.unfilled', { count: unfilled.length })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('extract.unfilled.list')}</th>
                  <th scope="col">{t('extract.unfilled.code')}</th>
                </tr>
              </thead>
              <tbody>
                {unfilled.map(({ list, code }) => (
                  <tr key={`${list} ${code}`}>
                    <td>{t(`extract.list.${list}`)}</td>
                    <td>{words.code(list as CodeListName, code)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
