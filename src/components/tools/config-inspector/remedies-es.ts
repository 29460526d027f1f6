/** What rope-core tells the reader of a config to write instead, in Spanish. A test keeps it complete. */
export const remediesInSpanish: Readonly<Record<string, string>> = {
  'Write the size of one head.': 'Escribe el tamaño de una sola cabeza.',
  'Write head_dim explicitly.': 'Escribe `head_dim`.',
  'Write head_dim, or hidden_size and num_attention_heads.':
    'Escribe `head_dim`, o bien `hidden_size` y `num_attention_heads`.',
  'Write a number from 0 to 1.': 'Escribe un número de 0 a 1.',
  'Choose a head size and a share that give an even number, 2 or more.':
    'Elige un tamaño de cabeza y una parte que den un número par, 2 o más: los pares son de dos dimensiones.',
  'Write how many times longer the context gets, such as "factor": 4.0.':
    'Escribe cuántas veces más largo se hace el contexto, por ejemplo `"factor": 4.0`.',
  'Write original_max_position_embeddings, the context the model was trained on.':
    'Escribe `original_max_position_embeddings`, el contexto con el que se entrenó el modelo.',
  'Write a plain number, without quotes.': 'Escribe un número sin comillas.',
  'Write a number above 0, or leave the field out.':
    'Escribe un número mayor que 0, o quita el campo.',
  'Write a positive integer.': 'Escribe un entero positivo.',
  'Write true or false, without quotes.': 'Escribe `true` o `false`, sin comillas.',
  'Write a name in quotes.': 'Escribe un nombre entre comillas.',
  'Write a list such as [1.0, 1.05].': 'Escribe una lista, por ejemplo `[1.0, 1.05]`.',
  'Write an object such as {"rope_type": "default"}, or null.':
    'Escribe un objeto, por ejemplo `{"rope_type": "default"}`, o `null`.',
  'Check rope_theta, the factor and the lengths: one of them is far from any model.':
    'Revisa `rope_theta`, el factor y las longitudes: alguno no se parece al de ningún modelo.',
  'Write short_factor and long_factor.': 'Escribe `short_factor` y `long_factor`.',
  'Write one factor per pair that rotates.': 'Escribe un factor mayor que 0 por cada par que gira.',
  'Write the context the model was trained on.':
    'Escribe el contexto con el que se entrenó el modelo.',
  'Llama 3.1 has low_freq_factor 1.0 and high_freq_factor 4.0.':
    'Llama 3.1 tiene `low_freq_factor` 1.0 y `high_freq_factor` 4.0.',
  'The formula divides by its logarithm: pass 2 or more.':
    'La fórmula divide entre su logaritmo: escribe 2 o más.',
  'NTK scaling needs at least two pairs: rotaryDim 4 or more.':
    'El escalado NTK necesita al menos dos pares: 4 dimensiones que giren, o más.',
  'YaRN needs a positive original length and a positive base other than 1.':
    'YaRN necesita una longitud original positiva y una base positiva distinta de 1.',
};
