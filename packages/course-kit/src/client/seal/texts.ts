const en = {
  hints: 'Hints',
  solution: 'The solution',
  until: (what: string, day: string) =>
    `${what}: from ${day} on, by this computer’s clock. This is a curtain, not a lock: the text is in the file.`,
  ask: (what: string) => `${what}: sealed. Passphrase from your instructor`,
  open: 'Open',
  trying: 'Trying…',
  wrong: 'That is not the passphrase. Capital letters and spaces count.',
};

const es: typeof en = {
  hints: 'Pistas',
  solution: 'La solución',
  until: (what, day) =>
    `${what}: a partir del ${day}, según el reloj de este ordenador. Es una cortina, no una cerradura: el texto está en el archivo.`,
  ask: (what) => `${what}: bajo sello. Contraseña de quien imparte el curso`,
  open: 'Abrir',
  trying: 'Probando…',
  wrong: 'Esa no es la contraseña. Cuentan las mayúsculas y los espacios.',
};

export const sealTexts = { en, es };
