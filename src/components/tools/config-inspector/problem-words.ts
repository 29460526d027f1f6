import type { ProblemKind } from './json-problem.ts';

/** What was found and what to write instead, for text that is no config. Backticks mark code. */
interface ProblemWords {
  at: (line: number, column: number) => string;
  onLine: (line: number) => string;
  kinds: Record<ProblemKind, (found: string) => [what: string, remedy: string]>;
  /** A name for what stands where an object should. */
  values: Record<string, string>;
}

const en: ProblemWords = {
  at: (line, column) => `Line ${line}, column ${column}:`,
  onLine: (line) => `Line ${line}:`,
  values: {
    array: 'a list',
    string: 'a text in quotes',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
  },
  kinds: {
    empty: () => ['Nothing here yet.', 'Paste the text of a `config.json`, or pick an example.'],
    address: () => [
      'this is an address, and this page loads nothing from elsewhere.',
      'Open it, copy the text of the file, and paste that.',
    ],
    'web-page': (found) => [
      `\`${found}\` begins a web page, not a config.`,
      'On a model’s page open the file `config.json` and choose “raw”, then copy that text.',
    ],
    'not-an-object': (found) => [
      `this is ${en.values[found] ?? found}, and a config is an object.`,
      'Paste all of it, from its first `{` to its last `}`.',
    ],
    'other-file': (found) => [
      `this looks like \`${found}\`, which says nothing about RoPE.`,
      'Paste the file `config.json` that lies beside it.',
    ],
    'trailing-comma': () => ['nothing follows this comma.', 'Remove it: JSON has none at the end.'],
    'missing-comma': (found) => [
      `found \`${found}\` where a comma or the end should be.`,
      'Write a comma between two entries.',
    ],
    'missing-colon': (found) => [
      `found \`${found}\` after a name.`,
      'Write a colon between a name and its value: `"head_dim": 128`.',
    ],
    'key-without-quotes': (found) => [
      `the name \`${found}\` has no quotes.`,
      'Write names in double quotes: `"rope_theta"`.',
    ],
    'single-quotes': (found) => [
      `\`${found}\` stands in single quotes, as Python prints them.`,
      'Write double quotes. In Python, `json.dumps(config)` does it for all of them.',
    ],
    'curly-quotes': (found) => [
      `\`${found}\` has typographic quotes.`,
      'Write straight ones: `"`.',
    ],
    'python-word': (found) => [
      `\`${found}\` is Python.`,
      'Write `true`, `false` or `null`. In Python, `json.dumps(config)` does it for you.',
    ],
    comment: (found) => [`\`${found}\` begins a comment.`, 'Remove it: JSON has no comments.'],
    'open-string': (found) => [
      `this text begins and does not end on its line: \`${found}\`.`,
      'Write the closing `"`.',
    ],
    'bad-escape': (found) => [
      `\`${found}\` holds a character that JSON does not allow.`,
      'Write a backslash twice, `\\\\`, and leave control characters out.',
    ],
    'bad-number': (found) => [
      `\`${found}\` is not a number that JSON knows.`,
      'Write digits with a point, such as `10000`, `0.25` or `1e6`.',
    ],
    unexpected: (found) => [
      found ? `found \`${found}\`, and that means nothing here.` : 'something is missing here.',
      'Write a value: a number, a text in double quotes, `true`, `false`, `null`, a list or an object.',
    ],
    unclosed: (found) => [
      `this \`${found}\` is never closed. Was the end cut off?`,
      `Paste the whole file, or write the missing \`${found === '[' ? ']' : '}'}\`.`,
    ],
    'text-after-the-end': (found) => [
      `the config ended before \`${found}\`.`,
      'Remove what follows, or the bracket that closes too early.',
    ],
    'too-deep': () => [
      'objects lie deeper in each other than in any config.',
      'Check the brackets.',
    ],
  },
};

const es: ProblemWords = {
  at: (line, column) => `Línea ${line}, columna ${column}:`,
  onLine: (line) => `Línea ${line}:`,
  values: {
    array: 'una lista',
    string: 'un texto entre comillas',
    number: 'un número',
    boolean: 'true o false',
    null: 'null',
  },
  kinds: {
    empty: () => [
      'Aquí no hay nada todavía.',
      'Pega el texto de un `config.json` o elige un ejemplo.',
    ],
    address: () => [
      'esto es una dirección, y esta página no carga nada de fuera.',
      'Ábrela, copia el texto del archivo y pégalo aquí.',
    ],
    'web-page': (found) => [
      `\`${found}\` es el comienzo de una página web, no de una configuración.`,
      'En la página del modelo abre `config.json`, elige «raw» y copia ese texto.',
    ],
    'not-an-object': (found) => [
      `esto es ${es.values[found] ?? found}, y una configuración es un objeto.`,
      'Pégala entera, desde la primera `{` hasta la última `}`.',
    ],
    'other-file': (found) => [
      `esto parece \`${found}\`, que no dice nada de RoPE.`,
      'Pega el `config.json` que está a su lado.',
    ],
    'trailing-comma': () => [
      'a esta coma no le sigue nada.',
      'Quítala: JSON no admite una al final.',
    ],
    'missing-comma': (found) => [
      `aparece \`${found}\` donde tocaba una coma o el final.`,
      'Escribe una coma entre dos entradas.',
    ],
    'missing-colon': (found) => [
      `aparece \`${found}\` detrás de un nombre.`,
      'Pon dos puntos entre el nombre y su valor: `"head_dim": 128`.',
    ],
    'key-without-quotes': (found) => [
      `el nombre \`${found}\` no lleva comillas.`,
      'Escribe los nombres entre comillas dobles: `"rope_theta"`.',
    ],
    'single-quotes': (found) => [
      `\`${found}\` va entre comillas simples, como las imprime Python.`,
      'Usa comillas dobles. En Python, `json.dumps(config)` las pone todas.',
    ],
    'curly-quotes': (found) => [
      `\`${found}\` lleva comillas tipográficas.`,
      'Usa las rectas: `"`.',
    ],
    'python-word': (found) => [
      `\`${found}\` es Python.`,
      'Escribe `true`, `false` o `null`. En Python, `json.dumps(config)` lo hace por ti.',
    ],
    comment: (found) => [`\`${found}\` abre un comentario.`, 'Quítalo: JSON no tiene comentarios.'],
    'open-string': (found) => [
      `este texto empieza y no se cierra en su línea: \`${found}\`.`,
      'Escribe la `"` que falta.',
    ],
    'bad-escape': (found) => [
      `\`${found}\` contiene un carácter que JSON no admite.`,
      'Escribe la barra invertida dos veces, `\\\\`, y quita los caracteres de control.',
    ],
    'bad-number': (found) => [
      `\`${found}\` no es un número que JSON conozca.`,
      'Escribe cifras con punto, como `10000`, `0.25` o `1e6`.',
    ],
    unexpected: (found) => [
      found ? `aparece \`${found}\`, que aquí no significa nada.` : 'aquí falta algo.',
      'Escribe un valor: un número, un texto entre comillas dobles, `true`, `false`, `null`, una lista o un objeto.',
    ],
    unclosed: (found) => [
      `esta \`${found}\` no se cierra nunca. ¿Se cortó el final?`,
      `Pega el archivo entero o escribe la \`${found === '[' ? ']' : '}'}\` que falta.`,
    ],
    'text-after-the-end': (found) => [
      `la configuración terminó antes de \`${found}\`.`,
      'Quita lo que sigue, o la llave que cierra demasiado pronto.',
    ],
    'too-deep': () => [
      'hay objetos más anidados que en cualquier configuración.',
      'Revisa las llaves.',
    ],
  },
};

export const problemWords = { en, es };
