import { meaningOf, type Meaning } from './meanings.ts';

type Words = Record<Meaning, (...parts: string[]) => string>;

/** What an engine's message means and where to look. The message itself stays above it. */
const en: Words = {
  'nothing-read': (what, name) =>
    name
      ? `What stands before “.${name}” is ${what}, so there is no “${name}” to read. Where should it have got a value?`
      : 'A value is missing where something is read from it.',
  'nothing-set': (what, name) =>
    `What stands before ${name ? `“.${name}”` : 'the dot'} is ${what}: it has no place to keep a value.`,
  'nothing-unpacked': (name) => `“${name}” holds nothing that could be taken apart.`,
  'no-function': (name) =>
    `“${name}” is called like a function, but it holds something else. Is the name spelled right?`,
  'no-constructor': (name) => `“${name}” cannot follow new: it is not a class.`,
  'no-iterable': (name) =>
    `${name ? `“${name}”` : 'This value'} cannot be gone through one by one. An array, a Map or a Set can.`,
  unknown: (name) =>
    `Nothing here is called “${name}”. Is it spelled right, declared with const or let, or imported?`,
  'too-early': (name) => `“${name}” is used above the line that gives it a value.`,
  constant: () => 'A const keeps its first value. Declare it with let if it has to change.',
  'read-only': (name) => `“${name}” cannot be changed here: its object is frozen.`,
  'array-length': (length) =>
    `An array cannot have ${length ? `${length} elements` : 'this length'}: a length is a whole number, 0 or more, and must fit into memory.`,
  'out-of-bounds': () => 'The values do not fit into the array from that place on.',
  recursion: () => 'A function calls itself again and again. What should make it stop?',
  'mixed-bigint': () =>
    'A number such as 5n and a number such as 5 do not mix. Turn one into the other with Number() or BigInt().',
  digits: (name, from, to) => `${name} takes a number from ${from} to ${to}.`,
  count: (count) => `A text cannot be repeated ${count} times.`,
  json: () => 'This text is not JSON. Are all names in double quotes, and is no comma left over?',
  declared: (name) => `The name “${name}” is declared twice. Rename one, or drop its let or const.`,
  expected: (token) => `A “${token}” is missing here, or something before it is too much.`,
  token: () =>
    'The code makes no sense to the compiler from here on. Look for a bracket, a quote or a comma just before.',
  'open-end': () => 'Something was opened and never closed: a bracket, a quote or a comment.',
  'await-place': () => 'await works at the top of the first file and in async functions only.',
  'left-side': () => 'A value can be given to a name or to an element, not to an expression.',
  'outside-loop': (word) => `${word} stands where there is nothing to leave.`,
  nested: () => 'Divide the expression into smaller ones.',
};

const es: Words = {
  'nothing-read': (what, name) =>
    name
      ? `Lo que hay antes de «.${name}» es ${what}, así que no hay «${name}» que leer. ¿Dónde debía recibir un valor?`
      : 'Falta un valor justo donde se lee algo de él.',
  'nothing-set': (what, name) =>
    `Lo que hay antes de ${name ? `«.${name}»` : 'el punto'} es ${what}: no tiene dónde guardar un valor.`,
  'nothing-unpacked': (name) => `«${name}» no contiene nada que se pueda desestructurar.`,
  'no-function': (name) =>
    `Llamas a «${name}» como si fuera una función, pero contiene otra cosa. ¿Está bien escrito el nombre?`,
  'no-constructor': (name) => `«${name}» no puede ir después de new: no es una clase.`,
  'no-iterable': (name) =>
    `${name ? `«${name}»` : 'Este valor'} no se puede recorrer elemento a elemento. Un array, un Map o un Set, sí.`,
  unknown: (name) =>
    `Aquí no hay nada que se llame «${name}». ¿Está bien escrito, declarado con const o let, o importado?`,
  'too-early': (name) => `«${name}» se usa antes de la línea que le da un valor.`,
  constant: () => 'Una const conserva su primer valor. Decláralo con let si tiene que cambiar.',
  'read-only': (name) => `«${name}» no se puede cambiar aquí: su objeto está congelado.`,
  'array-length': (length) =>
    `Un array no puede tener ${length ? `${length} elementos` : 'esa longitud'}: la longitud es un entero, 0 o más, y tiene que caber en la memoria.`,
  'out-of-bounds': () => 'Los valores no caben en el array a partir de ese lugar.',
  recursion: () => 'Una función se llama a sí misma una y otra vez. ¿Qué debería detenerla?',
  'mixed-bigint': () =>
    'Un número como 5n y uno como 5 no se mezclan. Convierte uno de ellos con Number() o BigInt().',
  digits: (name, from, to) => `${name} admite un número de ${from} a ${to}.`,
  count: (count) => `Un texto no se puede repetir ${count} veces.`,
  json: () =>
    'Este texto no es JSON. ¿Van todos los nombres entre comillas dobles? ¿Sobra alguna coma?',
  declared: (name) =>
    `El nombre «${name}» está declarado dos veces. Cambia uno o quítale el let o el const.`,
  expected: (token) => `Aquí falta «${token}», o sobra algo justo antes.`,
  token: () =>
    'A partir de aquí el compilador no entiende el código. Busca un paréntesis, una comilla o una coma justo antes.',
  'open-end': () => 'Algo se abrió y no se cerró: un paréntesis, una comilla o un comentario.',
  'await-place': () => 'await solo funciona en el primer archivo y dentro de funciones async.',
  'left-side': () => 'Se puede dar un valor a un nombre o a un elemento, no a una expresión.',
  'outside-loop': (word) => `${word} está donde no hay nada de lo que salir.`,
  nested: () => 'Divide la expresión en otras más pequeñas.',
};

const words = { en, es };

/** Says in a reader's language what a message of the engine means; undefined when it is not known. */
export function sayMeaning(message: string, language: 'en' | 'es'): string | undefined {
  const found = meaningOf(message);
  return found && words[language][found.meaning](...found.parts);
}
