import type { CourseSeed } from '../../../course-types.ts'
import { clean } from './clean.ts'
import { hands } from './hands.ts'
import { heat } from './heat.ts'
import { jars } from './jars.ts'
import { label } from './label.ts'

export const foodHygiene = {
  slug: 'higiene-de-alimentos',
  title: 'Higiene y manipulación de alimentos',
  summary:
    'Cinco lecciones para que lo que sale de tu cocina no enferme a nadie: manos, mesón, frío, frascos y etiqueta.',
  body: `Casi todo lo que enferma en una comida no se ve, no se huele y no tiene mal sabor. Por eso no basta con que «siempre lo hayamos hecho así».

Este curso no reemplaza la autorización sanitaria, que la da la SEREMI de Salud. Te prepara para pedirla y para cumplirla todos los días, también cuando nadie viene a mirar.

Ten a mano un lápiz, un termómetro de cocina si hay uno en el grupo, y las etiquetas que usan ahora.`,
  topic: 'food-handling',
  level: 'basic',
  mode: 'online',
  hours: 2,
  audience: 'Quienes hacen, envasan o llevan alimentos',
  opens: ['food-handling'],
  validityMonths: 24,
  image: {
    file: 'historia-el-horno-de-los-pabellones',
    alt: 'Horno de ladrillo encendido con mujeres a su alrededor',
  },
  lessons: [hands, clean, heat, jars, label],
} satisfies CourseSeed
