import type { PageSeed } from '../../types.ts'

export const bulkBuying = {
  slug: 'compras-por-volumen',
  title: 'Compras por volumen',
  summary:
    'Para hoteles, tiendas, casinos, colegios y municipalidades: qué podemos entregar y en cuánto tiempo.',
  body: `Vendemos por volumen a hoteles, tiendas, casinos, escuelas y municipalidades. Sumamos lo de varios grupos, entregamos con factura si la pides al cotizar y te decimos la verdad sobre cuánto podemos hacer.

## Cuánto podemos

Cada grupo dice, mes a mes, cuántas tendrá seguras de lo que sabe hacer con la ficha que votó su asamblea. En «Compras de instituciones», al pie de cada página, está lo que entre todas se puede prometer. Lo que es de temporada, es de temporada.

## Cómo se pide

Ahí mismo se pide la cotización, sin cuenta ni clave: qué, cuántas al mes y desde cuándo. Te llega un enlace solo tuyo con:

- precio neto, IVA y total,
- plazo para pedir, cuánto puede variar y qué calidad tendrá,
- días para pagar y lo que pasa si alguien no cumple,
- y el convenio, para firmarlo si te sirve.

Lo cotizado queda guardado para ti hasta el último día de la cotización. Después pides mes a mes; cada pedido se reparte entre los grupos, y cada grupo acepta su parte.

## Lo que no hacemos

No rematamos precios: el mismo precio que ves aquí es el que aceptó el grupo, y lo que se conversa es el volumen y el despacho. Tampoco hacemos marca propia con el nombre de otro sobre el trabajo de ellas.`,
} satisfies PageSeed
