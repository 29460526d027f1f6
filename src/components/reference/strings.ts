const en = {
  returns: 'Returns',
  throws: 'Throws',
  convention: 'Convention',
  equals: 'Equals',
  parameters: 'Parameters',
  members: 'Members',
  name: 'name',
  type: 'type',
  meaning: 'meaning',
  optional: 'optional',
  otherLanguage: 'In Spanish',
  explained: 'Where it is explained',
  inGlossary: 'In the glossary',
  kind: {
    function: 'function',
    class: 'class',
    constant: 'constant',
    interface: 'interface',
    type: 'type',
  },
};

const es: typeof en = {
  returns: 'Devuelve',
  throws: 'Lanza',
  convention: 'Convención',
  equals: 'Equivale a',
  parameters: 'Parámetros',
  members: 'Miembros',
  name: 'nombre',
  type: 'tipo',
  meaning: 'significado',
  optional: 'opcional',
  otherLanguage: 'En inglés',
  explained: 'Dónde se explica',
  inGlossary: 'En el glosario',
  kind: {
    function: 'función',
    class: 'clase',
    constant: 'constante',
    interface: 'interfaz',
    type: 'tipo',
  },
};

export const strings = { en, es };
