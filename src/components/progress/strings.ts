/** Words about what is kept of a reader; all of them may be shown in the page. */
const en = {
  refused:
    'This browser keeps nothing here, perhaps because of a private window. Everything works, and is forgotten when you leave the page.',
  full: 'This browser’s storage is full. What was kept stays; what you do now is forgotten when you leave the page.',
  understood: 'All right',
};

const es: typeof en = {
  refused:
    'Este navegador no guarda nada aquí, quizá por una ventana privada. Todo funciona, y se olvida al salir de la página.',
  full: 'El almacenamiento de este navegador está lleno. Lo guardado sigue ahí; lo que hagas ahora se olvida al salir de la página.',
  understood: 'De acuerdo',
};

export const strings = { en, es };
