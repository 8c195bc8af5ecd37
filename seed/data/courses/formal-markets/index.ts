import type { CourseSeed } from '../../../course-types.ts'
import { buyers } from './buyers.ts'
import { collectiveSheet } from './collective-sheet.ts'
import { invoice } from './invoice.ts'
import { lots } from './lots.ts'
import { promise } from './promise.ts'

export const formalMarkets = {
  slug: 'un-lugar-estable-en-mercados-formales',
  title: 'Un lugar estable en mercados formales',
  summary:
    'Cinco lecciones para venderle todos los meses a un hotel, una tienda o un casino: qué piden, qué prometer, cómo entregar y cómo cobrar.',
  body: `Una feria buena alegra el mes. Un comprador que vuelve **todos los meses** deja planificar el año.

Para eso hay que juntarse con otros grupos, hacer un producto parejo, prometer lo justo, entregar con papel y saber cuándo pagan. Seguimos un solo caso de principio a fin: tres grupos que hacen mermelada de mora y un hotel que pide 120 frascos al mes.

Ten a mano un cuaderno, una pesa y un calendario con los doce meses a la vista.`,
  topic: 'formal-markets',
  level: 'intermediate',
  mode: 'online',
  hours: 2.5,
  audience: 'Grupos y asociaciones que quieren venderle a hoteles, tiendas, casinos o al Estado',
  opens: [],
  image: {
    file: 'grupo-dulces-de-murta',
    alt: 'Huerto en hileras con una casa al fondo y vecinas que cosechan con canastos',
  },
  lessons: [buyers, collectiveSheet, promise, lots, invoice],
} satisfies CourseSeed
