// The diagrams as pure functions: figures and words in, an ECharts option out. Colours differ in
// lightness as well as in hue.
export interface Series {
  name: string;
  color: string;
  values: (number | null)[];
}
export interface ChartData {
  labels: string[];
  series: Series[];
  stacked: boolean;
  lying: boolean;
  percent: boolean;
  language: 'sv' | 'en';
}

export const kFont = '"Source Sans 3", sans-serif';
export const colors = {
  before: '#8690a5',
  after: '#b3202c',
  women: '#b3202c',
  men: '#27406b',
  both: '#b3202c',
};
const ink = '#1b2030';
const soft = '#4a5163';

export function wrapped(label: string, width = 22): string {
  const lines = [''];
  for (const word of label.split(/(?<=[ /-])/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && (line + word).trimEnd().length > width) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trim()).join('\n');
}

export function shownNumber(value: number, percent: boolean, language: 'sv' | 'en'): string {
  const text = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: 1,
  }).format(value);
  return percent ? `${text} %` : text;
}

export function chartOption(data: ChartData): Record<string, unknown> {
  const number = (value: number) => shownNumber(value, data.percent, data.language);
  const names = {
    type: 'category',
    data: data.labels.map((label) => wrapped(label, data.lying ? 24 : 14)),
    inverse: data.lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#8b93a5' } },
    axisLabel: { color: ink, fontSize: 14, fontFamily: kFont, interval: 0, lineHeight: 16 },
  };
  const values = {
    type: 'value',
    minInterval: data.percent ? 10 : 1,
    splitLine: { lineStyle: { color: '#e6e8ef' } },
    axisLabel: { color: soft, fontSize: 13, fontFamily: kFont, formatter: number },
  };
  return {
    animation: false,
    textStyle: { fontFamily: kFont, fontSize: 14, color: ink },
    aria: { enabled: false },
    legend:
      data.series.length > 1
        ? {
            bottom: 0,
            itemWidth: 14,
            itemHeight: 14,
            textStyle: { color: ink, fontSize: 14, fontFamily: kFont },
          }
        : { show: false },
    grid: {
      left: 8,
      right: 36,
      top: 12,
      bottom: data.series.length > 1 ? 36 : 8,
      containLabel: true,
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: number | null) => (value === null ? '–' : number(value)),
      textStyle: { fontFamily: kFont },
    },
    xAxis: data.lying ? values : names,
    yAxis: data.lying ? names : values,
    series: data.series.map((series) => ({
      type: 'bar',
      name: series.name,
      data: series.values,
      stack: data.stacked ? 'all' : undefined,
      barMaxWidth: data.stacked ? 34 : data.lying ? 18 : 44,
      barGap: '12%',
      itemStyle: {
        color: series.color,
        borderColor: '#fff',
        borderWidth: data.stacked ? 1 : 0,
        borderRadius: data.stacked ? 0 : 2,
      },
      label: {
        show: true,
        position: data.stacked ? 'inside' : data.lying ? 'right' : 'top',
        color: data.stacked ? '#fff' : ink,
        fontSize: 13,
        fontFamily: kFont,
        formatter: ({ value }: { value: number | null }) => (value ? number(value) : ''),
      },
      labelLayout: { hideOverlap: true },
    })),
  };
}
