import type { StorySeed } from '../../types.ts'

export const ownedPatterns = {
  slug: 'dibujos-con-duena',
  title: 'Dibujos con dueña',
  summary:
    'En Quidico los dibujos del telar se heredan. Hay unos que se venden, otros que se prestan y tres que no salen de la casa.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-07-07',
  body: `La primera pregunta que hace una visita es cuánto vale. La segunda debería ser de quién es.

Los rombos del centro los heredó una de ellas de su mamá, que los heredó de la suya. Otra soñó los suyos, en 2003, y se levantó a dibujarlos en la tapa de un cuaderno. **Nadie teje el dibujo de otra sin pedirlo**, y se pide con mate.

Cuando una tienda quiso fotografiar todo el catálogo y mandarlo a hacer en otra parte, el grupo contestó que no. La tienda ofreció más. El grupo contestó que no era por la plata.

> Este camino de mesa lleva mi dibujo. El otro lo lleva mi mamá, aunque ya no esté.

Los que sí se venden son los de esta página. Cada uno con el nombre de quien lo tejió, cuando ella quiso ponerlo.`,
  groups: ['telar-mar-adentro'],
  image: {
    file: 'historia-dibujos-con-duena',
    alt: 'Manos tejiendo en un telar parado frente a una pared clara',
  },
} satisfies StorySeed
