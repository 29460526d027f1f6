import type { FindingCode } from './findings.ts';
import type { LayerReport } from './inspect.ts';

/** What a sentence about a finding may use. */
export interface FindingContext {
  /** Number in the page's language. */
  n: (value: number, digits?: number) => string;
  /** Place inside the config. */
  path: string;
  /** What stands there, as JSON. */
  value: string;
  r: LayerReport;
}

type Words = Record<FindingCode, (context: FindingContext) => string>;

/** Up to where a type holds every whole number: 2 to the bits of its significand, the hidden one included. */
const wholeNumbers = (type: string): number => 2 ** (type.includes('bfloat16') ? 8 : 11);

/** One or two sentences per finding. Backticks mark code. */
const en: Words = {
  'adjacent-pairs': () =>
    'This code turns neighbours, (2i, 2i+1). Code that turns halves needs the rows of q and k reordered first.',
  'attention-factor': ({ n, r }) =>
    `Cosines and sines are multiplied by ${n(r.spec.attentionFactor, 4)}. It enters a score twice, as ${n(r.spec.attentionFactor ** 2, 4)}: once through q, once through k.`,
  axes: ({ r }) =>
    `Pairs are shared out among three axes: ${r.spec.mropeSection?.join(', ')} for time, height and width. Test with three different positions; equal ones hide every mistake.`,
  'base-assumed': ({ n, r }) =>
    `There is no \`rope_theta\`. The report uses ${n(r.spec.base)}, which is what code takes when a config is silent. A config that lost its base in a conversion looks the same.`,
  'base-conflict': ({ n, r }) =>
    `\`rope_theta\` stands here and at the top, with two values. This one counts: ${n(r.spec.base)}. Remove the other.`,
  'base-grows': ({ n, r }) =>
    `Past ${n(r.spec.originalLength ?? 0)} tokens the base grows with the text. Keys cached earlier were rotated by another base.`,
  'beyond-the-arc': ({ n, r }) =>
    r.spec.ropeType === 'dynamic'
      ? `In a text of ${n(r.length ?? 0)} tokens, ${n(r.unseen ?? 0)} of ${n(r.pairs.length)} pairs reach angles that ${n(r.trained ?? 0)} tokens never showed.`
      : `Past ${n(r.limit ?? 0)} tokens pairs reach angles that ${n(r.trained ?? 0)} tokens never showed. In a text of ${n(r.length ?? 0)}, that is ${n(r.unseen ?? 0)} of ${n(r.pairs.length)} pairs. Only further training on long texts teaches them.`,
  'direction-negative': () =>
    'This model’s code turns clockwise: by minus the angle. Keep that sign in a port: with the other one its weights see every distance mirrored.',
  'factor-below-one': ({ value, path }) =>
    `\`${path}\` is ${value}, which shortens the context. A factor says how many times longer it gets.`,
  'factor-length-mismatch': ({ n, r }) =>
    `The factor is ${n(r.spec.factor ?? 1, 2)}, but the two lengths differ by ${n((r.spec.maxPositions ?? 0) / (r.spec.originalLength ?? 1), 2)}. The factor counts. Which one is meant?`,
  'grouped-keys': ({ value }) =>
    `Keys have ${value} heads, fewer than queries. Whoever reorders rows of k counts those, not the query heads.`,
  'half-precision': ({ n, value }) =>
    `The weights are ${value}. Compute positions, angles and tables in float32 all the same: this type holds every whole number only up to ${n(wholeNumbers(value))}.`,
  'head-dim-assumed': ({ n, r }) =>
    `The config does not say how large a head is. The report takes ${n(r.spec.headDim)}.`,
  'head-dim-explicit': ({ n, r }) =>
    `A head has ${n(r.spec.headDim)} dimensions, and that is not \`hidden_size\` divided by the heads. Code that divides gets every frequency wrong.`,
  'layers-differ': () =>
    'Layers rotate in more than one way. Build one table per kind of layer, and give each layer its own.',
  'layers-without-rope': () => 'Some layers do not rotate at all. The report is for the others.',
  'layout-changes': () =>
    'Hugging Face’s code takes neighbours and leaves halves. Scores agree with the makers’ code, raw vectors do not.',
  'length-assumed': ({ n, r }) =>
    `The config does not say whether ${n(r.trained ?? 0)} tokens is the length before this scaling or after it. Write the trained length below to be sure.`,
  'model-without-rope': ({ value }) =>
    `Models of type ${value} do not use RoPE. These numbers describe a model that does not exist.`,
  'original-length-assumed': ({ n, r }) =>
    `There is no \`original_max_position_embeddings\`. The report takes ${n(r.spec.originalLength ?? 0)}, which in many configs is the length after scaling.`,
  'partial-assumed': ({ n, r }) =>
    `The config does not say which share of a head rotates. The default of this model type gives ${n(r.spec.rotaryDim)} of ${n(r.spec.headDim)} dimensions.`,
  'partial-rotary': ({ n, r }) =>
    `${n(r.spec.rotaryDim)} of ${n(r.spec.headDim)} dimensions rotate, the rest passes. The exponent divides by ${n(r.spec.rotaryDim)}.`,
  'scaling-twice': () =>
    '`rope_scaling` and `rope_parameters` say different things. `rope_scaling` counts. Remove one.',
  'scaling-without-type': () =>
    'There is a factor and no `rope_type`, so the factor does nothing. Was `"linear"` meant?',
  'softmax-scale': ({ n, r }) =>
    `The softmax scale is multiplied by ${n(r.spec.softmaxScaleFactor, 4)}. Without it attention is too flat, from the second token on.`,
  'static-scaling': () =>
    'YaRN changes short texts too. Turn it on for long ones only, if the model was not trained with it.',
  'table-switches': ({ n, r }) =>
    `Frequencies switch to another list past ${n(r.spec.originalLength ?? 0)} tokens. Keys cached before the switch do not fit those after it.`,
  'text-config': ({ path }) =>
    `This config describes several models. The report is for the one under \`${path}\`.`,
  'truncate-nested': () =>
    'Some versions of Hugging Face’s library look for `truncate` one level higher and miss it here. The report follows the config.',
  'unknown-key': ({ path, r }) =>
    `Nothing reads \`${path}\` when the type is ${r.spec.ropeType}. A typo, or meant for another type?`,
  'unknown-model-type': ({ value }) =>
    `${value} is not in the table of pairings, so halves are assumed. Look into the model’s code: \`x[..., 1::2]\` means neighbours.`,
  'unknown-rope-type': ({ value }) =>
    `The type ${value} is not known. The report shows plain RoPE, which is likely wrong here.`,
};

const es: Words = {
  'adjacent-pairs': () =>
    'Este código gira vecinos, (2i, 2i+1). Para usar código que gira mitades, antes hay que reordenar las filas de q y k.',
  'attention-factor': ({ n, r }) =>
    `Cosenos y senos se multiplican por ${n(r.spec.attentionFactor, 4)}. En una puntuación entra dos veces, como ${n(r.spec.attentionFactor ** 2, 4)}: una por q y otra por k.`,
  axes: ({ r }) =>
    `Los pares se reparten entre tres ejes: ${r.spec.mropeSection?.join(', ')} para tiempo, altura y anchura. Prueba con tres posiciones distintas: si son iguales, esconden cualquier error.`,
  'base-assumed': ({ n, r }) =>
    `No hay \`rope_theta\`. El informe usa ${n(r.spec.base)}, lo que toma el código cuando la configuración calla. Una configuración que perdió su base al convertirse tiene este mismo aspecto.`,
  'base-conflict': ({ n, r }) =>
    `\`rope_theta\` aparece aquí y arriba del todo, con dos valores. Cuenta este: ${n(r.spec.base)}. Quita el otro.`,
  'base-grows': ({ n, r }) =>
    `A partir de ${n(r.spec.originalLength ?? 0)} tokens la base crece con el texto. Las claves que ya estaban en la caché giraron con otra base.`,
  'beyond-the-arc': ({ n, r }) =>
    r.spec.ropeType === 'dynamic'
      ? `En un texto de ${n(r.length ?? 0)} tokens, ${n(r.unseen ?? 0)} de ${n(r.pairs.length)} pares llegan a ángulos que ${n(r.trained ?? 0)} tokens nunca mostraron.`
      : `Más allá de ${n(r.limit ?? 0)} tokens hay pares que llegan a ángulos que ${n(r.trained ?? 0)} tokens nunca mostraron. En un texto de ${n(r.length ?? 0)} son ${n(r.unseen ?? 0)} de ${n(r.pairs.length)}. Solo se aprenden entrenando más con textos largos.`,
  'direction-negative': () =>
    'El código de este modelo gira en sentido horario: menos el ángulo. Conserva ese signo al portarlo: con el otro, sus pesos ven cada distancia reflejada.',
  'factor-below-one': ({ value, path }) =>
    `En \`${path}\` pone ${value}, y eso acorta el contexto. Un factor dice cuántas veces más largo se hace.`,
  'factor-length-mismatch': ({ n, r }) =>
    `El factor es ${n(r.spec.factor ?? 1, 2)}, pero entre las dos longitudes hay ${n((r.spec.maxPositions ?? 0) / (r.spec.originalLength ?? 1), 2)}. Cuenta el factor. ¿Cuál de los dos es el bueno?`,
  'grouped-keys': ({ value }) =>
    `Las claves tienen ${value} cabezas, menos que las consultas. Al reordenar las filas de k se cuentan esas, no las de las consultas.`,
  'half-precision': ({ n, value }) =>
    `Los pesos son ${value}. Aun así, calcula posiciones, ángulos y tablas en float32: este tipo solo guarda todos los enteros hasta ${n(wholeNumbers(value))}.`,
  'head-dim-assumed': ({ n, r }) =>
    `La configuración no dice cuánto mide una cabeza. El informe toma ${n(r.spec.headDim)}.`,
  'head-dim-explicit': ({ n, r }) =>
    `Una cabeza tiene ${n(r.spec.headDim)} dimensiones, y eso no es \`hidden_size\` entre el número de cabezas. El código que divide falla en todas las frecuencias.`,
  'layers-differ': () =>
    'Hay capas que giran de formas distintas. Haz una tabla por clase de capa y dale a cada capa la suya.',
  'layers-without-rope': () => 'Algunas capas no giran. El informe habla de las demás.',
  'layout-changes': () =>
    'El código de Hugging Face recibe vecinos y deja mitades. Las puntuaciones coinciden con las del código de los autores; los vectores, no.',
  'length-assumed': ({ n, r }) =>
    `La configuración no dice si ${n(r.trained ?? 0)} tokens es la longitud anterior o la posterior a este escalado. Escribe abajo la longitud entrenada para salir de dudas.`,
  'model-without-rope': ({ value }) =>
    `Los modelos de tipo ${value} no usan RoPE. Estos números describen un modelo que no existe.`,
  'original-length-assumed': ({ n, r }) =>
    `No hay \`original_max_position_embeddings\`. El informe toma ${n(r.spec.originalLength ?? 0)}, que en muchas configuraciones es la longitud posterior al escalado.`,
  'partial-assumed': ({ n, r }) =>
    `La configuración no dice qué parte de la cabeza gira. Por defecto, este tipo de modelo gira ${n(r.spec.rotaryDim)} de ${n(r.spec.headDim)} dimensiones.`,
  'partial-rotary': ({ n, r }) =>
    `Giran ${n(r.spec.rotaryDim)} de ${n(r.spec.headDim)} dimensiones; las demás pasan tal cual. El exponente se divide entre ${n(r.spec.rotaryDim)}.`,
  'scaling-twice': () =>
    '`rope_scaling` y `rope_parameters` dicen cosas distintas. Cuenta `rope_scaling`. Quita uno de los dos.',
  'scaling-without-type': () =>
    'Hay un factor y ningún `rope_type`, así que el factor no hace nada. ¿Querías `"linear"`?',
  'softmax-scale': ({ n, r }) =>
    `La escala del softmax se multiplica por ${n(r.spec.softmaxScaleFactor, 4)}. Sin ella la atención queda demasiado plana desde el segundo token.`,
  'static-scaling': () =>
    'YaRN también cambia los textos cortos. Si el modelo no se entrenó con él, enciéndelo solo para los largos.',
  'table-switches': ({ n, r }) =>
    `A partir de ${n(r.spec.originalLength ?? 0)} tokens las frecuencias salen de otra lista. Las claves guardadas antes del cambio no encajan con las de después.`,
  'text-config': ({ path }) =>
    `Esta configuración describe varios modelos. El informe es del que está en \`${path}\`.`,
  'truncate-nested': () =>
    'Algunas versiones de la biblioteca de Hugging Face buscan `truncate` un nivel más arriba y aquí no lo ven. El informe sigue la configuración.',
  'unknown-key': ({ path, r }) =>
    `Nada lee \`${path}\` cuando el tipo es ${r.spec.ropeType}. ¿Es una errata o era para otro tipo?`,
  'unknown-model-type': ({ value }) =>
    `${value} no está en la tabla de emparejamientos, así que se suponen mitades. Mira el código del modelo: \`x[..., 1::2]\` son vecinos.`,
  'unknown-rope-type': ({ value }) =>
    `El tipo ${value} no se conoce. El informe muestra RoPE sin escalar, que aquí seguramente no vale.`,
};

export const findingWords = { en, es };
