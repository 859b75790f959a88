import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Bar } from './Chart';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Lying bars, the first on top, each with its number beside it. */
export function drawBars(element: HTMLElement, bars: readonly Bar[], words: (value: number) => string, dark: boolean): { dispose: () => void } {
  const chart = init(element, undefined, { renderer: 'svg' });
  const ink = dark ? '#c3c3d1' : '#3c3c4c';
  chart.setOption({
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 128, right: 110, top: 4, bottom: 4 },
    tooltip: { trigger: 'item', valueFormatter: (value: unknown) => words(Number(value)) },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink, width: 116, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 26,
        data: bars.map(({ value, colour }) => ({ value, itemStyle: { color: colour ?? '#5750dc', borderRadius: [0, 5, 5, 0] } })),
        label: { show: true, position: 'right', color: ink, formatter: ({ value }: { value: unknown }) => words(Number(value)) },
      },
    ],
  });
  const resize = new ResizeObserver(() => chart.resize());
  resize.observe(element);
  return {
    dispose: () => {
      resize.disconnect();
      chart.dispose();
    },
  };
}
