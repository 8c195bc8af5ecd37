import type { CourseSeed } from '../../../course-types.ts'
import { answering } from './answering.ts'
import { complaint } from './complaint.ts'
import { describing } from './describing.ts'
import { packing } from './packing.ts'

export const sellingOnline = {
  slug: 'vender-en-linea-y-atender-bien',
  title: 'Vender en línea y atender bien',
  summary:
    'Cuatro lecciones, desde lo que se escribe hasta el día en que algo llegó roto: contar, contestar, preparar y responder.',
  body: `En la feria, la gente toca, huele y te pregunta. En la tienda no hay nadie detrás del mesón. **Lo que escribiste habla por ti**, y la caja que mandas es tu apretón de manos.

No hay que ser simpática por escrito, ni contestar a medianoche. Hay que decir la verdad, cumplir el día que se dijo y no esconderse cuando algo sale mal.

Ten a mano el teléfono, un producto tuyo y la caja en que lo mandarías.`,
  topic: 'selling-online',
  level: 'basic',
  mode: 'online',
  hours: 1.5,
  audience: 'Quienes suben productos, contestan y preparan pedidos',
  opens: [],
  image: {
    file: 'grupo-cesteras-de-la-nocha',
    alt: 'Costa con cerros, mar largo y gente en la orilla',
  },
  lessons: [describing, answering, packing, complaint],
} satisfies CourseSeed
