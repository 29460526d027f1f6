/** Words around the model sketch; what it says itself is in model-steps.ts. */
export const modelStrings = {
  en: {
    show: 'Show the model answer before my own',
    compare: 'Compare with the model answer',
    waits: 'Better after your own sketch. It opens on a press.',
    ready: 'Your attempt is there. Time to compare.',
    play: 'Draw it',
    pause: 'Pause',
    back: 'Step back',
    next: 'Next step',
    whole: 'Whole sketch',
    step: (at: number, all: number) => `Step ${at} of ${all}`,
    controls: 'The model sketch, step by step',
  },
  es: {
    show: 'Ver la respuesta modelo antes de la mía',
    compare: 'Comparar con la respuesta modelo',
    waits: 'Mejor después de tu propio dibujo. Se abre al pulsar.',
    ready: 'Tu intento ya está. Es hora de comparar.',
    play: 'Dibujar',
    pause: 'Pausa',
    back: 'Paso atrás',
    next: 'Paso siguiente',
    whole: 'Dibujo entero',
    step: (at: number, all: number) => `Paso ${at} de ${all}`,
    controls: 'El dibujo modelo, paso a paso',
  },
};
