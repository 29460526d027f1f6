import { numbersIn } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/localized-path.ts';
import { numbers } from './numbers.ts';

export interface Criterion {
  /** Permanent: points are kept under it. */
  id: string;
  name: string;
  /** What earns two points. */
  clear: string;
  /** Where to read again. */
  page: string;
  pageTitle: string;
}

/** What a good explanation of the rescue contains. */
export function criteria(language: Language): Criterion[] {
  const n = numbersIn(language);
  const { arc, neighbours, neighboursHalved, leaving, pairs } = numbers;
  const of = (
    id: string,
    page: string,
    en: [name: string, clear: string, pageTitle: string],
    es: [name: string, clear: string, pageTitle: string],
  ): Criterion => {
    const [name, clear, pageTitle] = language === 'es' ? es : en;
    return { id, name, clear, page, pageTitle };
  };
  return [
    of(
      'state',
      '/path/from-one-pair-to-a-head/',
      [
        'The state',
        'Queries and keys are turned, per head, before the scores. Values are not.',
        'From one pair to a head',
      ],
      [
        'El estado',
        'Se giran consultas y claves, en cada cabeza, antes de las puntuaciones. Los valores no.',
        'De un par a una cabeza',
      ],
    ),
    of(
      'axis',
      '/path/different-speeds/',
      [
        'The pair',
        'One pair drawn as a plane. One of q and k turns past the other by their distance times the speed of the pair.',
        'Why pairs turn at different speeds',
      ],
      [
        'El par',
        'Un par, dibujado como plano. Una de q y k gira más que la otra: su distancia por la velocidad del par.',
        'Por qué los pares giran a distinta velocidad',
      ],
    ),
    of(
      'leaving',
      '/path/lost-at-4097/',
      [
        'Who leaves the arc',
        `The slow pairs: ${leaving} of ${pairs} at d = 128, base ${n(10000)}, trained on ${n(4096)}.`,
        'Lost at 4,097?',
      ],
      [
        'Quién sale del arco',
        `Los pares lentos: ${leaving} de ${pairs} con d = 128, base ${n(10000)} y ${n(4096)} tokens de entrenamiento.`,
        '¿Perdido en 4097?',
      ],
    ),
    of(
      'unseen',
      '/handbook/interview/why-does-extrapolation-fail/',
      [
        'Why that breaks',
        `The slowest pair goes from ${n(arc(4096), 1)}° to ${n(arc(8192), 1)}°. The angle exists, but no training step ever corrected a weight for it.`,
        'Why does extrapolation fail?',
      ],
      [
        'Por qué falla',
        `El par más lento pasa de ${n(arc(4096), 1)}° a ${n(arc(8192), 1)}°. El ángulo existe, pero ningún paso de entrenamiento corrigió un peso para él.`,
        '¿Por qué falla la extrapolación?',
      ],
    ),
    of(
      'divide',
      '/handbook/interview/position-interpolation/',
      [
        'What dividing does',
        `Position m gets the angles of m/2, so ${n(8192)} tokens fit into the trained arc.`,
        'Position interpolation',
      ],
      [
        'Qué hace dividir',
        `La posición m recibe los ángulos de m/2, y ${n(8192)} tokens caben en el arco entrenado.`,
        'Interpolación de posiciones',
      ],
    ),
    of(
      'price',
      '/handbook/mental-model/beyond-the-trained-length/',
      [
        'The price',
        `Fast pairs blur: neighbours in pair 0 stand ${n(neighboursHalved, 1)}° apart, no longer ${n(neighbours, 1)}°.`,
        'Beyond the trained length',
      ],
      [
        'El precio',
        `Los pares rápidos pierden detalle: dos vecinos en el par 0 distan ${n(neighboursHalved, 1)}°, ya no ${n(neighbours, 1)}°.`,
        'Más allá de la longitud entrenada',
      ],
    ),
    of(
      'needs',
      '/handbook/interview/yarn/',
      [
        'What it needs, and what softens it',
        'A short fine-tuning. NTK-aware scaling and YaRN spare the fast pairs.',
        'YaRN',
      ],
      [
        'Qué necesita y qué lo suaviza',
        'Un ajuste corto. NTK-aware y YaRN respetan los pares rápidos.',
        'YaRN',
      ],
    ),
    of(
      'measured',
      '/path/lost-at-4097/',
      [
        'What was measured',
        `Perplexity without a rescue: 2.96 at ${n(4096)}, still 2.98 at ${n(4608)}, 56.1 at ${n(8192)}.`,
        'Lost at 4,097?',
      ],
      [
        'Qué se midió',
        `Perplejidad sin rescate: 2.96 con ${n(4096)}, aún 2.98 con ${n(4608)}, 56.1 con ${n(8192)}.`,
        '¿Perdido en 4097?',
      ],
    ),
  ];
}
