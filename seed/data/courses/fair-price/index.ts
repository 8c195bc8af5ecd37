import type { CourseSeed } from '../../../course-types.ts'
import { costs } from './costs.ts'
import { counting } from './counting.ts'
import { fair } from './fair.ts'
import { hours } from './hours.ts'
import { vat } from './vat.ts'

export const fairPrice = {
  slug: 'costos-y-precio-justo',
  title: 'Costos y precio justo',
  summary:
    'Cinco lecciones con lápiz y un producto tuyo: lo que gastas, lo que te demoras, lo que te queda, el precio y cuántas hay.',
  body: `Muchas ponemos el precio mirando el puesto del lado. Así se puede trabajar un año entero y **salir perdiendo sin saberlo**.

La cuenta no es difícil. Son sumas, restas y una que otra división, y la calculadora del teléfono hace lo pesado. Lo que cuesta es la primera vez que una se cobra a sí misma.

Elige un producto, uno solo, y haz con él las cinco lecciones. Ten a mano papel, lápiz y las boletas de la última vez que lo hiciste.`,
  topic: 'management',
  level: 'intermediate',
  mode: 'online',
  hours: 2,
  audience: 'Quienes ponen el precio de lo que hacen',
  opens: [],
  image: {
    file: 'historia-doce-horas-una-panera',
    alt: 'Hileras de pasto dorado con mujeres cortando coirón',
  },
  lessons: [costs, hours, vat, fair, counting],
} satisfies CourseSeed
