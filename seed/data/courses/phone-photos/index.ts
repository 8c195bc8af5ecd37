import type { CourseSeed } from '../../../course-types.ts'
import { background } from './background.ts'
import { four } from './four.ts'
import { light } from './light.ts'
import { truth } from './truth.ts'

export const phonePhotos = {
  slug: 'fotos-con-el-telefono',
  title: 'Fotos de tus productos con el teléfono',
  summary: 'Cuatro lecciones y una ventana: no hace falta otra cámara que la que ya llevas en el bolsillo.',
  body: `En la tienda nadie puede tocar la lana ni oler el pan. **La foto es la mano de quien compra.** Una buena se toma con cualquier teléfono de los últimos años; lo que cambia todo es la luz, y esa es gratis.

Elige un producto tuyo, uno solo, y haz el curso entero con él.`,
  topic: 'photographs',
  level: 'basic',
  mode: 'online',
  hours: 1.5,
  audience: 'Quienes suben productos a la tienda',
  opens: ['photographs'],
  image: {
    file: 'historia-dibujos-con-duena',
    alt: 'Manos tejiendo en un telar parado frente a una pared clara',
  },
  lessons: [light, background, four, truth],
} satisfies CourseSeed
