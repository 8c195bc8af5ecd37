import type { StorySeed } from '../../types.ts'

export const highPasture = {
  slug: 'la-veranada',
  title: 'Cuando se guardan los palillos',
  summary:
    'En diciembre las tejedoras suben con los animales y su tienda queda en pausa. No es que se acabó: es que están arriba.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-11-16',
  body: `La veranada dura de diciembre a marzo. Se sube con los chivos, las ovejas y las cosas en la carga. Allá arriba no hay señal, y el único despacho posible es el caballo.

Por eso su tienda aparece en pausa. Pudimos haber dicho «sin stock», pero no es verdad: **lo que hay es verano**.

Cuando bajen, en marzo, vienen con la lana de la esquila nueva. Si algo te interesa, anota la fecha y vuelve. Ellas van a estar tejiendo en la cocina, con la tetera puesta.`,
  groups: ['tejedoras-de-la-nieve'],
  image: { file: 'historia-la-veranada', alt: 'Cordillera con nieve, araucarias y gente en un campo' },
} satisfies StorySeed
