import type { Refusal } from '@rope-handbook/course-kit/results';

const en = {
  handbook: 'The RoPE Handbook',
  handIn: {
    name: 'Your name, as your instructor knows it',
    summary: (exercises: number, lessons: number, right: number, answers: number) =>
      `Problems and labs: ${exercises}. Lessons done: ${lessons}. Questions: ${right} right of ${answers}.`,
    nothing:
      'Nothing to hand in yet: no problem tried, no lesson done, no question answered in this browser.',
    save: 'Save my results file',
    saved: (file: string) =>
      `Saved as ${file}. Hand that file in the way your instructor asks for.`,
    needName: 'Write your name first: without one nobody can tell whose file it is.',
    show: 'What is in the file',
    noScript: 'Results are kept by JavaScript, which is off here.',
  },
  results: {
    choose: 'Choose results files',
    drop: 'or drop them here, as many as you like',
    csv: 'Save the table as CSV',
    clear: 'Start over',
    rows: (files: number) =>
      files === 1 ? 'One file is in the table.' : `${files} files are in the table.`,
    none: 'No files yet. They are read in this page and go nowhere else.',
    refused: 'Refused, one by one; all others are in the table',
    same: 'is already in the table, byte for byte.',
    sameName: 'has a name that another file has, too. Both are in the table.',
    caption: 'Results of the class',
    noScript: 'Reading the files needs JavaScript, which is off here.',
    table: {
      name: 'Name',
      course: 'Course',
      made: 'Made (UTC)',
      lessons: 'Lessons done',
      right: 'Questions right',
      of: 'of',
    },
    why: {
      empty: 'is empty. Ask for it again.',
      'not-json': 'is cut off, or no results file at all. Ask for it again.',
      'not-results':
        'is another kind of file. The right one comes from the page “Hand in your results”.',
      newer: 'comes from a newer handbook. Open this page in that one.',
      damaged:
        'does not match its seal: it was changed or damaged after it was saved. Ask for it again.',
      incomplete: 'matches its seal but lacks a part. Ask for it again.',
    } satisfies Record<Refusal, string> as Record<Refusal, string>,
  },
};

const es: typeof en = {
  handbook: 'El manual de RoPE',
  handIn: {
    name: 'Tu nombre, como lo conoce quien da el curso',
    summary: (exercises, lessons, right, answers) =>
      `Problemas y laboratorios: ${exercises}. Lecciones hechas: ${lessons}. Preguntas: ${right} bien de ${answers}.`,
    nothing:
      'Aún no hay nada que entregar: en este navegador no hay problemas intentados, lecciones hechas ni preguntas respondidas.',
    save: 'Guardar mi archivo de resultados',
    saved: (file) => `Guardado como ${file}. Entrégalo de la manera que te pidan.`,
    needName: 'Escribe antes tu nombre: sin él nadie sabe de quién es el archivo.',
    show: 'Qué hay en el archivo',
    noScript: 'Los resultados se guardan con JavaScript, y aquí está apagado.',
  },
  results: {
    choose: 'Elegir archivos de resultados',
    drop: 'o suéltalos aquí, todos los que quieras',
    csv: 'Guardar la tabla como CSV',
    clear: 'Empezar de nuevo',
    rows: (files) =>
      files === 1 ? 'Hay un archivo en la tabla.' : `Hay ${files} archivos en la tabla.`,
    none: 'Aún no hay archivos. Se leen en esta página y no salen de ella.',
    refused: 'Rechazados uno a uno; todos los demás están en la tabla',
    same: 'ya está en la tabla, idéntico.',
    sameName: 'tiene el mismo nombre que otro. Los dos están en la tabla.',
    caption: 'Resultados de la clase',
    noScript: 'Para leer los archivos hace falta JavaScript, y aquí está apagado.',
    table: {
      name: 'Nombre',
      course: 'Curso',
      made: 'Hecho (UTC)',
      lessons: 'Lecciones hechas',
      right: 'Preguntas bien',
      of: 'de',
    },
    why: {
      empty: 'está vacío. Pídelo otra vez.',
      'not-json': 'está cortado o no es un archivo de resultados. Pídelo otra vez.',
      'not-results':
        'es otro tipo de archivo. El bueno sale de la página «Entrega tus resultados».',
      newer: 'viene de un manual más nuevo. Abre esta página en ese manual.',
      damaged:
        'no coincide con su sello: se cambió o se dañó después de guardarlo. Pídelo otra vez.',
      incomplete: 'coincide con su sello, pero le falta una parte. Pídelo otra vez.',
    },
  },
};

export const strings = { en, es };
