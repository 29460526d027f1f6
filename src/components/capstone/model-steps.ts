import { numbersIn } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/localized-path.ts';
import { numbers } from './numbers.ts';

/** What is drawn in each step, and what is said while drawing it. Build time only: it knows the numbers. */
export function modelSteps(language: Language): string[] {
  const n = numbersIn(language);
  const { arc, leaving, pairs, neighbours, neighboursHalved, kept, divided } = numbers;
  const [near, far] = [n(arc(4096), 1), n(arc(8192), 1)];
  return language === 'es'
    ? [
        'Un par, el más lento. La consulta q y la clave k son flechas en su plano; una gira más que la otra, la distancia por la velocidad.',
        `Lo entrenado: con ${n(4096)} tokens el ángulo llega a ${near}°. Ahí los pesos saben leer.`,
        `Lo no visto: con ${n(8192)} tokens llega a ${far}°. Les pasa a ${leaving} de ${pairs} pares; la perplejidad va de 2.96 a 56.1.`,
        `El rescate: divide cada posición entre 2. ${n(8192)} tokens caben donde cabían ${n(4096)}.`,
        `El precio: en el par 0 dos vecinos pasan de ${n(neighbours, 1)}° a ${n(neighboursHalved, 1)}°. Un ajuste corto enseña a leerlo.`,
        `Más suave: YaRN deja ${kept} pares rápidos como están, divide los ${divided} lentos y hace una rampa en medio.`,
      ]
    : [
        'One pair, the slowest. Query q and key k are arrows in its plane; one turns past the other by distance times speed.',
        `Trained: within ${n(4096)} tokens the angle reaches ${near}°. There the weights know how to read.`,
        `Never seen: at ${n(8192)} tokens it reaches ${far}°. ${leaving} of ${pairs} pairs leave their arc; perplexity goes from 2.96 to 56.1.`,
        `The rescue: divide every position by 2. ${n(8192)} tokens fit where ${n(4096)} were.`,
        `The price: in pair 0 neighbours go from ${n(neighbours, 1)}° to ${n(neighboursHalved, 1)}° apart. A short fine-tuning teaches the finer scale.`,
        `Softer: YaRN keeps ${kept} fast pairs, divides the ${divided} slow ones, and runs a ramp between.`,
      ];
}

/** The words on the sketch itself: few, as on a board. */
export function modelLabels(language: Language) {
  const n = numbersIn(language);
  const es = language === 'es';
  return {
    pair: es ? 'par 63' : 'pair 63',
    trained: `${n(4096)}: ${n(numbers.arc(4096), 1)}°`,
    unseen: `${n(8192)}: ${n(numbers.arc(8192), 1)}°`,
    never: es ? 'nunca visto' : 'never seen',
    of: es
      ? `${numbers.leaving} de ${numbers.pairs} pares`
      : `${numbers.leaving} of ${numbers.pairs} pairs`,
    perplexity: es ? 'perplejidad 2.96 → 56.1' : 'perplexity 2.96 → 56.1',
    half: n(4096),
    full: n(8192),
    divide: 'm → m / 2',
    plain: `${n(numbers.neighbours, 1)}°`,
    halved: `${n(numbers.neighboursHalved, 1)}°`,
    fast: es ? 'par 0: vecinos' : 'pair 0: neighbours',
    tune: es ? '+ ajuste corto' : '+ short fine-tuning',
    kept: es ? `${numbers.kept} igual` : `${numbers.kept} kept`,
    ramp: es ? 'rampa' : 'ramp',
    divided: es ? `${numbers.divided} entre 2` : `${numbers.divided} by 2`,
  };
}
