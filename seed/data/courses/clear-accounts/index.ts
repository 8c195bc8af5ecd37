import type { CourseSeed } from '../../../course-types.ts'
import { assembly } from './assembly.ts'
import { cashBook } from './cash-book.ts'
import { count } from './count.ts'
import { proofs } from './proofs.ts'
import { twoKeys } from './two-keys.ts'

export const clearAccounts = {
  slug: 'la-tesorera-cuentas-claras',
  title: 'La tesorera: cuentas claras',
  summary:
    'Cinco lecciones para llevar la plata del grupo sin perder el sueño: un cuaderno, respaldos, un arqueo, dos personas y la asamblea.',
  body: `Los grupos no se rompen porque falte plata. Se rompen porque **no se sabe** dónde está.

Llevar las cuentas no es para quien sabe matemáticas: es sumar, restar y anotar el mismo día. Lo difícil es hacerlo siempre. Este curso te muestra una manera que cabe en un cuaderno y aguanta que la mire cualquiera.

Ten a mano un cuaderno nuevo, un lápiz que no se borre y las boletas de este mes.`,
  topic: 'treasury',
  level: 'basic',
  mode: 'online',
  hours: 2,
  audience: 'Tesoreras, y quienes quieran serlo',
  opens: ['treasurer'],
  image: {
    file: 'historia-la-asamblea-del-reparto',
    alt: 'Feria con toldos de muchos colores y gente conversando',
  },
  lessons: [cashBook, proofs, count, twoKeys, assembly],
} satisfies CourseSeed
