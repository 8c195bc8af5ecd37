import type { StorySeed } from '../../types.ts'

export const dyeingDay = {
  slug: 'dia-de-tintes',
  title: 'Día de tintes en el Chacay',
  summary:
    'Dos veces al año se prende la fogata grande y el patio se llena de madejas. Este es el cuaderno de ese día, sin las recetas.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-10-12',
  body: `El día de tintes se decide por el cielo. Si amaneció con viento norte, se posterga. Si hay sol y heladita, se prende.

## Tres ollas

- **Relbún**, para el rojo. Se remojó una semana y no se deja hervir, porque se pone café.
- **Nalca**, para el verde que no es verde. La pone la tesorera, que vive al lado del estero.
- **Nogal**, para el café. No necesita nada: solo cáscara y tiempo.

Las madejas entran mojadas y salen irreconocibles. Se cuelgan en el cordel y ahí empieza la discusión de siempre: que si quedó parejo, que si el año pasado era más fuerte. *Las que discuten son las mismas que después no lo quieren vender.*

## Lo que no se cuenta

La receta del verde está en un cuaderno forrado con hule. Lo empezó una tía en 1974 y tiene manchas en todas las páginas. El cuaderno no sale de la casa, pero si vienes, te lo muestran.

Al final del día quedaron cuarenta y una madejas y ninguna mano limpia.`,
  groups: ['hilanderas-del-chacay'],
  image: {
    file: 'historia-dia-de-tintes',
    alt: 'Madejas de colores secándose al viento y una olla de cobre sobre el fuego',
  },
  en: {
    title: 'Dyeing day at Chacay',
    summary:
      'Twice a year the big fire is lit and the yard fills with skeins. This is that day’s notebook, without the recipes.',
    body: `The sky decides the day. With a north wind in the morning it is put off. With sun and a light frost, the fire is lit.

## Three pots

- **Relbún root**, for red. It soaked for a week and must not boil, or it turns brown.
- **Nalca leaf**, for the green that is not green.
- **Walnut husk**, for brown. It needs nothing but time.

The skeins go in wet and come out as something else. They are hung on the line, and then the usual argument begins: whether it took evenly, whether last year’s was stronger. *Those who argue are the same ones who later do not want to sell it.*

At the end of the day there were forty-one skeins and not one clean hand.`,
  },
} satisfies StorySeed
