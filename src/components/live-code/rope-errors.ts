import type { ErrorCode } from 'rope-core';
import type { Language } from '../../i18n/localized-path.ts';

/*
 * What rope-core refuses and what to write instead, by the permanent code of its errors. Its messages
 * say it in English themselves; a new code without a sentence here is a type error.
 */
const es: Record<ErrorCode, string> = {
  'odd-rotary-dim':
    'RoPE gira las dimensiones de dos en dos: usa un número par y positivo. El resto de la cabeza pasa sin girar.',
  'bad-base':
    'La base (rope_theta) tiene que ser un número positivo y finito. Usa 10000 o la rope_theta del modelo.',
  'bad-length': 'El número de posiciones tiene que ser un entero, 0 o más.',
  'bad-position':
    'Una posición no es un número finito: su ángulo sería NaN y, con él, todas las puntuaciones.',
  'position-outside-table':
    'Se pide una fila que la tabla no tiene. Haz una tabla más larga o usa ropeTable con estas posiciones.',
  'shape-mismatch':
    'Los datos no caben en la forma pedida. Revisa heads, headDim y que haya una posición por token.',
  'wrong-array-type':
    'Pasa un Float32Array o un Float64Array y, en out, otro del mismo tipo y la misma longitud.',
  'overlapping-out':
    'out comparte solo una parte de su memoria con la entrada. Pasa la propia entrada o memoria aparte.',
  'bad-pairing': "El emparejamiento es 'interleaved' (2i, 2i+1) o 'half' (i, i + rotaryDim/2).",
  'bad-argument': 'Un argumento está fuera de su rango: la fórmula no tiene valor ahí.',
  'config-not-object': 'La configuración tiene que ser el contenido ya leído de config.json.',
  'config-missing-field':
    'Falta un campo que este tipo de RoPE necesita. El mensaje dice cuál y dónde.',
  'config-bad-value': 'Un campo tiene un valor que no vale. El mensaje dice cuál.',
  'config-layer-type':
    'Las capas de este modelo giran de formas distintas: pasa como layerType uno de ropeLayerTypes(config).',
};

export const ropeErrors: Partial<Record<Language, Record<ErrorCode, string>>> = { es };
