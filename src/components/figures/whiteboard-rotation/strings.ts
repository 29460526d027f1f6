const en = {
  summary:
    'A plane with a query q and a key k, dashed. The query is turned by m times theta, the key by n times theta, both drawn solid. The angle between the solid arrows has grown by n minus m times theta.',
};

const es: typeof en = {
  summary:
    'Un plano con una consulta q y una clave k, con trazo discontinuo. La consulta gira m por theta y la clave n por theta, ambas con trazo continuo. El ángulo entre las flechas continuas ha crecido n menos m por theta.',
};

export const strings = { en, es };
