/** Words of the board, the paper and the clock. The rubric and the model answer have their own. */
const en = {
  board: 'Board',
  boardHelp:
    'Draw with a pen, a finger or the mouse. By keyboard: arrow keys move a cross, with Shift in small steps; Enter puts the pen down and lifts it; Escape drops the line.',
  tools: 'Tool',
  tool: { pen: 'Pen', arrow: 'Arrow', text: 'Text', eraser: 'Eraser' },
  inks: 'Colour',
  ink: { q: 'q, orange', k: 'k, blue', ink: 'ink' },
  textToPlace: 'Text to place',
  textExample: 'such as 27°',
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Clear',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  fileTitle: 'Explain the rescue: my sketch',
  needsScript:
    'The board needs JavaScript. On paper the task is the same: pen, sheet, twenty minutes.',
  empty: 'The board is empty.',
  kept: 'Kept in this browser.',
  full: 'This browser’s storage is full. Save the sketch as a file before you leave.',
  refused: 'This browser keeps nothing here. Save the sketch as a file before you leave.',
  'too-large':
    'The sketch has grown too large to keep. Erase something, or save it as a file before you leave.',
  cleared: 'Cleared. Undo brings everything back.',
  undone: 'Undone.',
  redone: 'Redone.',
  erased: 'Erased.',
  nothingErased: 'Nothing there to erase.',
  writeFirst: 'Write the text into its field first, then choose its place.',
  at: (x: number, y: number, down: boolean) =>
    `${x} across, ${y} down${down ? ', pen on the board' : ''}`,
  saved: 'Saved as a file.',
  pngFailed: 'This browser could not make a PNG. Save the sketch as SVG.',
  things: (count: number) =>
    count === 1 ? '1 thing on the board.' : `${count} things on the board.`,

  paper: 'On paper, or in words',
  paperHelp:
    'A sheet and a photo of it count just as much. So do sentences: what would you draw, and what would you say to it? Both stay in this browser.',
  photo: 'A photo of your sheet',
  photoAlt: 'Photo of your sheet',
  photoRemove: 'Remove the photo',
  photoBack: 'Bring the photo back',
  photoKept: 'The photo is kept in this browser. It is sent nowhere.',
  photoRemoved: 'The photo is removed.',
  photoNotKept: 'The photo is shown, but this browser could not keep it.',
  photoUnread: (name: string) =>
    `“${name}” could not be read as a picture. Take a PNG, JPEG or WebP file.`,
  words: 'Your sketch in words',
  wordsKept: 'Kept in this browser.',
  wordsNotKept: 'This browser could not keep your words. Copy them before you leave.',

  timer: 'Twenty minutes, if you want a clock',
  start: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  restart: 'Start over',
  left: (minutes: number) => (minutes === 1 ? 'One minute left.' : `${minutes} minutes left.`),
  timeUp: 'Twenty minutes are over. Finish your line; nothing closes.',
  paused: 'Paused.',
};

const es: typeof en = {
  board: 'Pizarra',
  boardHelp:
    'Dibuja con lápiz, con el dedo o con el ratón. Con el teclado: las flechas mueven una cruz, con Mayús a pasos pequeños; Intro apoya el lápiz y lo levanta; Escape descarta la línea.',
  tools: 'Herramienta',
  tool: { pen: 'Lápiz', arrow: 'Flecha', text: 'Texto', eraser: 'Goma' },
  inks: 'Color',
  ink: { q: 'q, naranja', k: 'k, azul', ink: 'tinta' },
  textToPlace: 'Texto que vas a poner',
  textExample: 'por ejemplo, 27°',
  undo: 'Deshacer',
  redo: 'Rehacer',
  clear: 'Borrar todo',
  savePng: 'Guardar como PNG',
  saveSvg: 'Guardar como SVG',
  fileTitle: 'Explica el rescate: mi dibujo',
  needsScript:
    'La pizarra necesita JavaScript. En papel la tarea es la misma: lápiz, hoja y veinte minutos.',
  empty: 'La pizarra está vacía.',
  kept: 'Guardado en este navegador.',
  full: 'El almacenamiento de este navegador está lleno. Guarda el dibujo en un archivo antes de salir.',
  refused: 'Este navegador no guarda nada aquí. Guarda el dibujo en un archivo antes de salir.',
  'too-large':
    'El dibujo es ya demasiado grande para guardarlo aquí. Borra algo, o guárdalo en un archivo antes de salir.',
  cleared: 'Borrado. Con Deshacer vuelve todo.',
  undone: 'Deshecho.',
  redone: 'Rehecho.',
  erased: 'Borrado.',
  nothingErased: 'Ahí no hay nada que borrar.',
  writeFirst: 'Primero escribe el texto en su campo y luego elige el sitio.',
  at: (x, y, down) => `${x} a la derecha, ${y} hacia abajo${down ? ', lápiz apoyado' : ''}`,
  saved: 'Guardado en un archivo.',
  pngFailed: 'Este navegador no ha podido crear un PNG. Guarda el dibujo como SVG.',
  things: (count) => (count === 1 ? '1 cosa en la pizarra.' : `${count} cosas en la pizarra.`),

  paper: 'En papel o con palabras',
  paperHelp:
    'Una hoja y una foto de ella valen lo mismo. También unas frases: ¿qué dibujarías y qué dirías al dibujarlo? Todo se queda en este navegador.',
  photo: 'Una foto de tu hoja',
  photoAlt: 'Foto de tu hoja',
  photoRemove: 'Quitar la foto',
  photoBack: 'Recuperar la foto',
  photoKept: 'La foto está guardada en este navegador. No se envía a ningún sitio.',
  photoRemoved: 'Foto quitada.',
  photoNotKept: 'La foto se ve, pero este navegador no ha podido guardarla.',
  photoUnread: (name) =>
    `«${name}» no se puede leer como imagen. Elige un archivo PNG, JPEG o WebP.`,
  words: 'Tu dibujo con palabras',
  wordsKept: 'Guardado en este navegador.',
  wordsNotKept: 'Este navegador no ha podido guardar tu texto. Cópialo antes de salir.',

  timer: 'Veinte minutos, si quieres reloj',
  start: 'Empezar',
  pause: 'Pausa',
  goOn: 'Seguir',
  restart: 'Empezar de nuevo',
  left: (minutes) => (minutes === 1 ? 'Queda un minuto.' : `Quedan ${minutes} minutos.`),
  timeUp: 'Han pasado veinte minutos. Acaba la línea; no se cierra nada.',
  paused: 'En pausa.',
};

export const strings = { en, es };
export type CapstoneWords = typeof en;
