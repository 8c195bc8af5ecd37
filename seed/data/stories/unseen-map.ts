import type { StorySeed } from '../../types.ts'

export const unseenMap = {
  slug: 'el-mapa-que-no-se-fotografia',
  title: 'El mapa que no se fotografía',
  summary:
    'En la sede de las recolectoras hay un mapa de papel de dos metros. Dice dónde hay hongos, y por eso está colgado al revés.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-06-15',
  body: `Cuando llegamos, el mapa estaba dado vuelta contra la pared. Nos lo mostraron diez minutos, sin teléfonos.

Son dos metros de papel con las quebradas dibujadas a pulso. Cada una tiene un color y una fecha: el año en que se puede volver. **Ninguna quebrada se recolecta dos años seguidos.**

Para llegar a eso pasaron por una pelea grande. Un otoño bueno todas fueron al mismo lugar y lo dejaron pelado. Al año siguiente no salió nada. Ahí se sentaron a hablar y nació el mapa.

> El hongo no es de la que lo encuentra. Es de la que lo deja crecer.

Los digüeñes, el changle, la callampa de pino: cada bolsa lleva escrito el mes. Si no hay, es que le tocaba descansar.`,
  groups: ['recolectoras-de-nahuelbuta'],
  image: {
    file: 'historia-el-mapa-que-no-se-fotografia',
    alt: 'Bosque de troncos altos con hongos en el suelo y mujeres agachadas',
  },
} satisfies StorySeed
