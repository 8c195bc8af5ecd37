import type { StorySeed } from '../../types.ts'

export const millReturns = {
  slug: 'el-molino-volvio',
  title: 'El molino que volvió a sonar',
  summary:
    'Diecisiete años estuvo callado. Lo echaron a andar nueve mujeres, dos mecánicos jubilados y una piedra picada de nuevo.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-04-20',
  body: `La primera reunión fue para decidir si valía la pena, y casi no la valió: la votación salió cinco a cuatro.

## Lo que costó

Un fondo puso los rodamientos. La piedra se picó a mano durante tres semanas, con dos mecánicos jubilados que no quisieron cobrar y que aceptaron almuerzo. El resto lo pusieron rifas, bingos y un queso gigante que se sorteó por kilo.

El día que la correa por fin no se salió, el molino sonó como sonaba antes. *Las que habían votado en contra fueron las que más lloraron.*

## Lo que da

Muele los martes lo que está pedido, y ni un saco más. El trigo se compra a vecinos de Quilleco, al precio que se acuerda antes de la siembra, suba o baje. Es la regla más discutida del grupo y nadie la quiere cambiar.`,
  groups: ['molino-el-trigal'],
  image: { file: 'historia-el-molino-volvio', alt: 'Puestos con toldos listados en la plaza de un pueblo' },
} satisfies StorySeed
