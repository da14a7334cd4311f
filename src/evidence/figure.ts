import { must } from '../lib/must.ts';
import type { Figure } from './schema/figure.ts';

interface HasFigures {
  id: string;
  figures: Figure[];
}

/** A figure as people read it: "$60 to $150", "20 percent", "10 in 100", "15". */
export function formatFigure({ value, to, of, unit }: Figure): string {
  const sign = unit === 'usd' ? '$' : '';
  const number = (n: number): string => `${sign}${n.toLocaleString('en-US')}`;
  const range = to === undefined ? number(value) : `${number(value)} to ${number(to)}`;
  return `${range}${of === undefined ? '' : ` in ${of.toLocaleString('en-US')}`}${unit === 'percent' ? ' percent' : ''}`;
}

/** The names of figures in a text: "{va-health-care.first-visits}" is ["va-health-care", "first-visits"]. */
export const figuresNamed = (text: string): [record: string, figure: string][] =>
  [...text.matchAll(inBraces)].map(([, record = '', figure = '']) => [record, figure]);

/** A record's text with its own figures in place of their names; an unknown name stops the build. */
export const fillFigures = (text: string, { id, figures }: HasFigures): string =>
  text.replace(inBraces, (name, record: string, wanted: string) =>
    formatFigure(
      must(
        figures.find((figure) => record === id && figure.id === wanted),
        `${id}: no figure ${name}; expected one of ${figures.map((figure) => figure.id).join(', ') || 'none'}`,
      ),
    ),
  );

const inBraces = /\{([^{}.]*)\.([^{}]*)\}/g;
