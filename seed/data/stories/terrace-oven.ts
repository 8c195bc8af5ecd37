import type { StorySeed } from '../../types.ts'

export const terraceOven = {
  slug: 'el-horno-de-los-pabellones',
  title: 'El horno de los pabellones',
  summary:
    'Había un horno para varias casas y ahí se sabía todo. Lo apagaron cuando cerró la mina. Lo prendieron seis mujeres.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-05-14',
  body: `El horno estaba tapado con fonola y lleno de cajas. Sacarlas tomó un día. Limpiar el tiraje, otro. Ponerse de acuerdo en quién prendía, tres semanas.

La primera hornada salió negra por un lado y cruda por el otro. La comieron igual, parada la mitad de la población, y una señora de ochenta y seis años explicó lo que habían hecho mal: **el horno se prende de noche, no de mañana**.

Desde entonces se prende de noche. El pan de mina sale redondo y macizo, como para la lonchera, y los sábados viene gente a amasar. Se van con el pan tibio bajo el brazo y la mano con masa.`,
  groups: ['panaderas-del-pique'],
  image: {
    file: 'historia-el-horno-de-los-pabellones',
    alt: 'Horno de ladrillo encendido con mujeres a su alrededor',
  },
} satisfies StorySeed
