const en = {
  position: 'position',
  label: 'token being generated',
  back: 'One token back',
  forward: 'Generate one more token',
  head: ['position', 'angle of the cached key', 'angle of the query', 'difference'],
  summary:
    'A row of ten dials stands for the key cache. Up to the current position each holds a key at the angle it got when it was stored. The query of the current token, above, has its own angle and is compared with all of them. Going one token further adds a dial and leaves the others as they are.',
};

const es: typeof en = {
  position: 'posición',
  label: 'token que se genera',
  back: 'Un token atrás',
  forward: 'Generar un token más',
  head: ['posición', 'ángulo de la clave guardada', 'ángulo de la consulta', 'diferencia'],
  summary:
    'Una fila de diez diales representa la caché de claves. Hasta la posición actual, cada uno guarda una clave con el ángulo que recibió al almacenarse. La consulta del token actual, arriba, tiene su propio ángulo y se compara con todas. Avanzar un token añade un dial y deja los demás como están.',
};

export const strings = { en, es };
