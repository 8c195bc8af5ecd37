import type { CourseSeed } from '../../../course-types.ts'
import { batch } from './batch.ts'
import { decision } from './decision.ts'
import { idea } from './idea.ts'
import { smallTrial } from './small-trial.ts'
import { testSale } from './test-sale.ts'

export const innovation = {
  slug: 'de-la-idea-a-la-venta',
  title: 'De la idea a la venta',
  summary:
    'Cinco lecciones para probar un producto nuevo gastando poco: una idea, una prueba, una tanda, dos ferias y una decisión.',
  body: `Ideas hay en todas las cocinas. Lo que falta es **probarlas sin perder la plata ni la amistad**.

En este curso seguimos un solo caso, un estuche de telar para los lentes, desde la bolsa de restos hasta el día en que el grupo decide si sigue. Las cuentas son las mismas para un queso, un jabón o un canasto.

Ten a mano un cuaderno, una pesa de cocina y algo que el grupo bote o guarde sin saber para qué.`,
  topic: 'innovation',
  level: 'basic',
  mode: 'online',
  hours: 2,
  audience: 'Grupos que quieren hacer algo que todavía no venden',
  opens: [],
  image: {
    file: 'historia-dia-de-tintes',
    alt: 'Madejas de colores secándose en un cordel y una olla grande sobre el fuego',
  },
  lessons: [idea, smallTrial, batch, testSale, decision],
} satisfies CourseSeed
