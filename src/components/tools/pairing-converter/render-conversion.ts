import { formatNumber } from '../../../i18n/format-number.ts';
import type { Language } from '../../../i18n/localized-path.ts';
import { escapeHtml } from '../markup.ts';
import type { Conversion } from './convert.ts';
import { strings } from './strings.ts';

/** What was read, in a sentence or two. */
export function describe(
  { input, heads, headDim, rotaryDim }: Conversion,
  language: Language,
): string {
  const t = strings[language];
  const n = (value: number): string => formatNumber(value, 0, language);
  const several = t.heads(n(heads), heads === 1);
  const passing = rotaryDim < headDim ? ` ${t.passes(n(rotaryDim))}` : '';
  if (!input) return t.shape.none(n(headDim)) + passing;
  const count = n(input.entries.length);
  const read =
    input.kind === 'rows'
      ? t.shape.rows(count, n(input.columns), several, n(headDim))
      : t.shape.vector(count, several, n(headDim));
  return read + passing;
}

/** The result as HTML, by the same function at build and in the page. */
export function renderConversion(conversion: Conversion, language: Language): string {
  const t = strings[language];
  const { input, output, fullOrder } = conversion;
  const index = input ? fullOrder : conversion.order;
  return [
    `<p class="shape">${describe(conversion, language)}</p>`,
    input ? box('output', t.converted, output, t.copy) : '',
    box('order', t.order, `[${index.join(', ')}]`, t.copy, t.orderHint(input?.kind !== 'vector')),
    renderOrder(conversion, language),
  ].join('');
}

function box(name: string, label: string, text: string, copy: string, hint = ''): string {
  const rows = Math.min(8, Math.max(2, text.split('\n').length, Math.ceil(text.length / 80)));
  return (
    `<div class="box"><label for="converter-${name}">${label}</label>` +
    `<textarea class="code" id="converter-${name}" readonly rows="${rows}" spellcheck="false" translate="no">${escapeHtml(text)}</textarea>` +
    `<p class="actions"><button type="button" data-copy="converter-${name}">${copy}</button>` +
    `${hint ? `<code translate="no">${escapeHtml(hint)}</code>` : ''}</p></div>`
  );
}

/** A table with a column per place: which pair lies there, and where it comes from. */
function renderOrder({ order, rotaryDim, to }: Conversion, language: Language): string {
  const t = strings[language];
  const pairOf = (place: number): string => {
    if (place >= rotaryDim) return '–';
    return String(to === 'half' ? place % (rotaryDim / 2) : Math.floor(place / 2));
  };
  const row = (label: string, cell: (place: number) => string): string =>
    `<tr><th scope="row">${label}</th>${order.map((_, place) => cell(place)).join('')}</tr>`;
  return (
    `<h3>${t.orderTitle}</h3><div class="scroll" tabindex="0" role="region" aria-label="${t.orderTitle}"><table class="order"><tbody>` +
    row(t.place, (place) => `<td>${place}</td>`) +
    row(t.from, (place) => `<td class="from">${order[place]}</td>`) +
    row(t.pair, (place) => `<td class="pair">${pairOf(place)}</td>`) +
    `</tbody></table></div>`
  );
}
