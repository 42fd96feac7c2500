import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { chartOption, type ChartData } from './chart_options';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

const kRest = 64;
const kHeaded = 34;
const kBar = 16;
const kGap = 20;

function heightOf(data: ChartData): number {
  const line = data.heads ? kHeaded : data.series.length * kBar + kGap;
  return data.labels.length * line + kRest;
}

// The diagram is a picture to screen readers: its sentence is the label, its figures stand in the
// table.
export function Chart({ data, label }: { data: ChartData; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const height = heightOf(data);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const made = init(element, null, { renderer: 'svg' });
    chart.current = made;
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(chartOption(data), { notMerge: true });
    chart.current?.resize();
  }, [data, height]);
  return <div className="chart" ref={box} role="img" aria-label={label} style={{ height }} />;
}
