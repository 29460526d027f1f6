import type { Access, Language } from './course.ts';

const en = {
  leftOut: (page: string) => `${page}: in the full handbook, not in this course`,
  more: 'With the course',
  learner:
    'Your work stays in this browser on this computer. Nothing is sent anywhere; what you hand in is a file that you save yourself.',
  access: {
    hints: {
      included: '',
      'left-out': 'This course comes without hints.',
      until: (day: string) => `Hints show from ${day} on.`,
      passphrase: 'Hints are sealed. Your instructor has the passphrase.',
    },
    solutions: {
      included: '',
      'left-out': 'This course comes without solutions.',
      until: (day: string) => `Solutions show from ${day} on.`,
      passphrase: 'Solutions are sealed. Your instructor has the passphrase.',
    },
  },
};

const es: typeof en = {
  leftOut: (page) => `${page}: en el manual completo, no en este curso`,
  more: 'Junto al curso',
  learner:
    'Tu trabajo se queda en este navegador de este ordenador. Nada se envía; lo que entregas es un archivo que guardas tú.',
  access: {
    hints: {
      included: '',
      'left-out': 'Este curso viene sin pistas.',
      until: (day) => `Las pistas se ven a partir del ${day}.`,
      passphrase: 'Las pistas están selladas. La contraseña la tiene quien imparte el curso.',
    },
    solutions: {
      included: '',
      'left-out': 'Este curso viene sin soluciones.',
      until: (day) => `Las soluciones se ven a partir del ${day}.`,
      passphrase: 'Las soluciones están selladas. La contraseña la tiene quien imparte el curso.',
    },
  },
};

export const courseTexts = { en, es };

/** What a learner is told about hints or solutions; empty when they are simply there. */
export function accessText(
  what: 'hints' | 'solutions',
  access: Access,
  language: Language,
): string {
  const text = courseTexts[language].access[what][access.kind];
  return typeof text === 'function' ? text(access.kind === 'until' ? access.day : '') : text;
}
