import { formatNumber } from '../../../i18n/format-number.ts';
import { angle, turned, type RotatingPairState } from './draw.ts';
import { strings } from './strings.ts';

/** What the figure prints beside its picture. */
export function readout(state: RotatingPairState, language: 'en' | 'es'): Record<string, string> {
  const show = (value: number) => formatNumber(value, 4, language);
  const vector = ([x, y]: [number, number]) => `(${show(x)}, ${show(y)})`;
  return {
    dimensions: strings[language].dimensions(state.pair),
    angle: show(angle(state)),
    before: vector(state.vector),
    after: vector(turned(state)),
  };
}
