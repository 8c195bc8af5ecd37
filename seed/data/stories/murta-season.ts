import type { StorySeed } from '../../types.ts'

export const murtaSeason = {
  slug: 'la-murta-no-espera',
  title: 'La murta no espera',
  summary:
    'Dos semanas de abril, un zorzal y seis mujeres. De eso depende cuánta mermelada rosada hay en el año.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-05-02',
  body: `La murta madura toda junta. Un día está dura y al otro ya se la comió el zorzal. Entre medio hay que llegar.

Este año se cosechó once días seguidos. Las de la casa de arriba ponían los canastos, las de abajo ponían las manos, y el que pasaba por el camino terminaba con un balde.

De ahí salen la mermelada de murta, el dulce con membrillo y la murta seca, que es lo que se guarda para diciembre. **Hicimos ciento noventa frascos.** Cuando se acaban, se acaban: no se compra fruta de afuera.`,
  groups: ['dulces-de-murta'],
  image: { file: 'historia-la-murta-no-espera', alt: 'Huerto con árboles frutales y vecinas con canastos' },
} satisfies StorySeed
