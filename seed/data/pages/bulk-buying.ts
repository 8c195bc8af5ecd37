import type { PageSeed } from '../../types.ts'

export const bulkBuying = {
  slug: 'compras-por-volumen',
  title: 'Compras por volumen',
  summary:
    'Para hoteles, tiendas, casinos, colegios y municipalidades: qué podemos entregar y en cuánto tiempo.',
  body: `Vendemos por volumen a hoteles, tiendas, casinos, escuelas y municipalidades. Sumamos lo de varios grupos, entregamos con factura si la pides al cotizar y te decimos la verdad sobre cuánto podemos hacer.

## Cuánto podemos

Cada grupo nos dice cuánto alcanza a hacer a la semana; pregúntanos y te respondemos con esa cifra. Por ejemplo: 60 kilos de harina tostada, 60 frascos de mermelada de mora, 40 jabones o 6 paneras de coirón. Lo que es de temporada, es de temporada.

## Cómo se pide

Escríbenos a volumen@mingaco.example con el producto, la cantidad, la comuna y la fecha. Te respondemos en tres días hábiles con:

- precio por unidad y total con IVA,
- fecha en que estaría listo cada lote,
- grupos que lo harían,
- y el despacho, con su cálculo.

La cotización vale quince días. El pedido se reserva con la mitad.

## Lo que no hacemos

No rematamos precios: el mismo precio que ves aquí es el que aceptó el grupo, y lo que se conversa es el volumen y el despacho. Tampoco hacemos marca propia con el nombre de otro sobre el trabajo de ellas.`,
} satisfies PageSeed
