// The diagrams as pure functions: figures and words in, an ECharts option out. Colours differ in
// lightness as well as in hue.
export interface Series {
  name: string;
  color: string;
  values: (number | null)[];
}
export interface ChartData {
  labels: string[];
  // One for each label: those that name the lines under them and have no bar of their own.
  heads?: boolean[];
  series: Series[];
  percent: boolean;
  language: 'sv' | 'en';
}

export const kFont = '"Source Sans 3", sans-serif';
export const colors = {
  before: '#8690a5',
  after: '#b3202c',
  total: '#767f93',
  women: '#b3202c',
  men: '#27406b',
};
// Room for the names of the groups under a heading.
const kGroupRoom = 74;
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

// An axis of shares ends at a whole ten, never beyond the whole.
function roundHundred({ max }: { max: number }): number {
  return Math.min(100, Math.ceil(max / 10) * 10) || 100;
}

function namesAxis(data: ChartData) {
  const { heads } = data;
  const label = { color: ink, fontSize: 14, fontFamily: kFont, interval: 0, lineHeight: 16 };
  const axis = {
    type: 'category',
    inverse: true,
    axisTick: { show: false },
    axisLine: { show: !heads, lineStyle: { color: '#8b93a5' } },
  };
  if (!heads)
    return { ...axis, data: data.labels.map((one) => wrapped(one, 20)), axisLabel: label };
  return {
    ...axis,
    data: data.labels.map((one, index) => (heads[index] ? `{head|${one}}` : one)),
    axisLabel: {
      ...label,
      align: 'left',
      margin: kGroupRoom,
      rich: { head: { fontWeight: 'bold', fontSize: 14, fontFamily: kFont, color: ink } },
    },
  };
}

export function chartOption(data: ChartData): Record<string, unknown> {
  const number = (value: number) => shownNumber(value, data.percent, data.language);
  return {
    animation: false,
    textStyle: { fontFamily: kFont, fontSize: 14, color: ink },
    aria: { enabled: false },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 14,
      itemHeight: 14,
      textStyle: { color: ink, fontSize: 14, fontFamily: kFont },
    },
    grid: {
      left: data.heads ? kGroupRoom : 4,
      right: data.percent ? 56 : 36,
      top: 36,
      bottom: data.heads ? 24 : 4,
      containLabel: !data.heads,
    },
    xAxis: {
      type: 'value',
      minInterval: data.percent ? 10 : 1,
      max: data.percent ? roundHundred : undefined,
      splitNumber: 4,
      splitLine: { lineStyle: { color: '#e6e8ef' } },
      axisLabel: {
        color: soft,
        fontSize: 13,
        fontFamily: kFont,
        formatter: number,
        hideOverlap: true,
      },
    },
    yAxis: namesAxis(data),
    series: data.series.map((series) => ({
      type: 'bar',
      name: series.name,
      data: series.values,
      barMaxWidth: 16,
      barGap: '10%',
      barCategoryGap: data.heads ? '14%' : '28%',
      itemStyle: { color: series.color, borderRadius: 2 },
      label: {
        show: true,
        position: 'right',
        color: ink,
        fontSize: 13,
        fontFamily: kFont,
        formatter: ({ value }: { value: number | null }) => (value === null ? '' : number(value)),
      },
    })),
  };
}
