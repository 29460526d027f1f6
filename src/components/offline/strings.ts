const en = {
  intro: (size: string) =>
    `The whole handbook takes ${size}. Press once, and every page, the search and the code that runs work without a connection, in this browser.`,
  keep: (size: string) => `Keep it offline (${size})`,
  storing: 'Storing…',
  progress: (stored: number, files: number) => `${stored} of ${files} files are stored.`,
  kept: 'The whole handbook is on this device. It opens without a connection.',
  remove: 'Remove the offline copy',
  removed:
    'The offline copy is gone from this device. Your answers and your progress are still here.',
  failed: (reason: string) =>
    `It did not work${reason && ` (${reason})`}. Nothing is lost; what has arrived stays, and the next press goes on from there.`,
  noSpace: (size: string) => `This browser has less than ${size} left for the handbook.`,
  updateWaiting: 'A newer version of the handbook is stored. You are reading the old one, unmixed.',
  switchNow: 'Switch to the new version',
  check: 'Look for a new version',
  upToDate: 'This is the newest version, or there is no connection to ask.',
  file: 'You are reading the copy that opens by double click. It needs no connection at all.',
  insecure:
    'This address is plain http, where browsers keep no offline copies. Use https or localhost, or take the copy that opens by double click.',
  unsupported:
    'This browser keeps no offline copies here; a private window may be the reason. Take the copy that opens by double click.',
  noScript:
    'Keeping a copy needs JavaScript. The copy that opens by double click can be read without.',
  footer: 'Keep it offline',
};

const es: typeof en = {
  intro: (size) =>
    `El manual entero ocupa ${size}. Pulsa una vez y todas las páginas, la búsqueda y el código que se ejecuta funcionan sin conexión en este navegador.`,
  keep: (size) => `Guardar para leer sin conexión (${size})`,
  storing: 'Guardando…',
  progress: (stored, files) => `${stored} de ${files} archivos guardados.`,
  kept: 'El manual entero está en este dispositivo. Se abre sin conexión.',
  remove: 'Quitar la copia sin conexión',
  removed: 'La copia ya no está en este dispositivo. Tus respuestas y tu progreso siguen aquí.',
  failed: (reason) =>
    `No ha funcionado${reason && ` (${reason})`}. No se pierde nada; lo que ha llegado se queda y la próxima vez se sigue desde ahí.`,
  noSpace: (size) => `A este navegador le quedan menos de ${size} para el manual.`,
  updateWaiting:
    'Hay guardada una versión más nueva del manual. Estás leyendo la anterior, sin mezclas.',
  switchNow: 'Pasar a la versión nueva',
  check: 'Buscar una versión nueva',
  upToDate: 'Esta es la versión más nueva, o no hay conexión para preguntar.',
  file: 'Estás leyendo la copia que se abre con doble clic. No necesita ninguna conexión.',
  insecure:
    'Esta dirección es http sin cifrar, y ahí los navegadores no guardan copias. Usa https o localhost, o la copia que se abre con doble clic.',
  unsupported:
    'Este navegador no guarda copias aquí; quizá porque la ventana es privada. Usa la copia que se abre con doble clic.',
  noScript:
    'Guardar una copia necesita JavaScript. La copia que se abre con doble clic se puede leer sin él.',
  footer: 'Leer sin conexión',
};

export const strings = { en, es };
