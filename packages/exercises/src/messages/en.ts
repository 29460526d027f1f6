import type { Messages } from './messages.ts';

export const en: Messages = {
  missingExport: (name, exported) =>
    `The file exports no function called ${name}. ` +
    `${exported.length === 0 ? 'It exports nothing' : `It exports ${exported.join(', ')}`}: write “export function ${name}(…)”.`,
  bentBuiltIn: (place) =>
    `Your code changes ${place} for good, and the checks need it as it was. Leave built-in objects as they are.`,
  threw: (call, error, line) =>
    `${call} threw ${error}${line === undefined ? '' : ` (line ${line} of your file)`}.`,
  unreadable(call, problem, place) {
    const what = problem.part === '' ? call : `${problem.part} of ${call}`;
    switch (problem.kind) {
      case 'nothing':
        return `${what} returned nothing. Is there a return?`;
      case 'missing':
        return `${call}: the result has no ${problem.part}.`;
      case 'promise':
        return `${what} returned a promise. Return the numbers themselves: the function must not be async.`;
      case 'nested':
        return `${what} returned arrays inside an array. The result must be flat: one row after the other.`;
      case 'scalar':
        return `${what} returned a single number; a list of numbers was expected.`;
      case 'bigint':
        return `${what} returned big integers. Use Float64Array, Float32Array or a plain array.`;
      case 'type':
        return `${what} returned a value of type ${problem.found}. ${problem.scalar ? 'Return one number.' : 'Return a typed array or a plain array of numbers.'}`;
      case 'element':
        return `${what}: element ${problem.index} is of type ${problem.found}, not a number.`;
      case 'length':
        return `${what} returned ${problem.found} ${problem.found === 1 ? 'number' : 'numbers'}; ${problem.expected} ${problem.expected === 1 ? 'was' : 'were'} expected.`;
      case 'not-finite':
        if (problem.scalar && place === undefined) return `${what} returned ${problem.found}.`;
        return `${what}: ${place ?? `element ${problem.index}`} is ${problem.found}.`;
    }
  },
  differs: (call, place = 'the result') => `${call}: ${place} is wrong.`,
  element: (index, part) => (part === '' ? `element ${index}` : `element ${index} of ${part}`),
  modified: (call, argument, path) =>
    `${call} changed its own input: argument ${argument + 1}${path === '' ? '' : `, at ${path},`} is not what it was before the call. Write into a new array.`,
  accepted: (call) => `${call} returned a result. It must throw an error instead.`,
  refusedGood: (call, error) =>
    `${call} threw ${error}, although these arguments are valid. Refuse only what has no answer.`,
  sharedResult: (call, later) =>
    `The result of ${call} changed when ${later} was called. Every call must return an array of its own.`,
  remembers: (call) =>
    `${call} gives another result after other calls than it should: something is kept from an earlier call.`,
  upTo: (tolerance) => `up to ${tolerance}`,
  agreed: (calls, difference) =>
    `${calls} ${calls === 1 ? 'call' : 'calls'}, largest difference ${difference}`,
  within: (value, list) => `${value} in ${list}`,
  also: 'And:',
};
