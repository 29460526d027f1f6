import type { Messages } from './messages.ts';

export const es: Messages = {
  missingExport: (name, exported) =>
    `El archivo no exporta ninguna función llamada ${name}. ` +
    `${exported.length === 0 ? 'No exporta nada' : `Exporta ${exported.join(', ')}`}: escribe «export function ${name}(…)».`,
  bentBuiltIn: (place) =>
    `Tu código modifica ${place} de forma definitiva, y las comprobaciones lo necesitan como era. Deja intactos los objetos del lenguaje.`,
  threw: (call, error, line) =>
    `${call} lanzó ${error}${line === undefined ? '' : ` (línea ${line} de tu archivo)`}.`,
  unreadable(call, problem, place) {
    const what = problem.part === '' ? call : `${problem.part} de ${call}`;
    switch (problem.kind) {
      case 'nothing':
        return `${what} no devolvió nada. ¿Falta un return?`;
      case 'missing':
        return `${call}: al resultado le falta ${problem.part}.`;
      case 'promise':
        return `${what} devolvió una promesa. Devuelve los números directamente: la función no debe ser async.`;
      case 'nested':
        return `${what} devolvió arrays dentro de un array. El resultado debe ser plano: una fila detrás de otra.`;
      case 'scalar':
        return `${what} devolvió un solo número; se esperaba una lista de números.`;
      case 'bigint':
        return `${what} devolvió enteros grandes (BigInt). Usa Float64Array, Float32Array o un array normal.`;
      case 'type':
        return `${what} devolvió un valor de tipo ${problem.found}. ${problem.scalar ? 'Devuelve un solo número.' : 'Devuelve un array tipado o un array normal de números.'}`;
      case 'element':
        return `${what}: el elemento ${problem.index} es de tipo ${problem.found}, no un número.`;
      case 'length':
        return `${what} devolvió ${problem.found} ${problem.found === 1 ? 'número' : 'números'}; ${problem.expected === 1 ? 'se esperaba' : 'se esperaban'} ${problem.expected}.`;
      case 'not-finite':
        if (problem.scalar && place === undefined) return `${what} devolvió ${problem.found}.`;
        return `${what}: ${place ?? `el elemento ${problem.index}`} es ${problem.found}.`;
    }
  },
  differs: (call, place) =>
    place === undefined
      ? `${call}: el resultado no es correcto.`
      : `${call}: el valor en ${place} no es correcto.`,
  element: (index, part) =>
    part === '' ? `el elemento ${index}` : `el elemento ${index} de ${part}`,
  modified: (call, argument, path) =>
    `${call} modificó su propia entrada: el argumento ${argument + 1}${path === '' ? '' : `, en ${path},`} ya no es el de antes de la llamada. Escribe en un array nuevo.`,
  accepted: (call) => `${call} devolvió un resultado. Debía lanzar un error.`,
  refusedGood: (call, error) =>
    `${call} lanzó ${error}, aunque estos argumentos son válidos. Rechaza solo lo que no tiene respuesta.`,
  sharedResult: (call, later) =>
    `El resultado de ${call} cambió al llamar a ${later}. Cada llamada debe devolver un array propio.`,
  remembers: (call) =>
    `Después de otras llamadas, ${call} ya no da lo que debería: algo se conserva de una llamada anterior.`,
  upTo: (tolerance) => `hasta ${tolerance}`,
  agreed: (calls, difference) =>
    `${calls} ${calls === 1 ? 'llamada' : 'llamadas'}, diferencia máxima ${difference}`,
  within: (value, list) => `${value} en ${list}`,
  also: 'Y además:',
};
