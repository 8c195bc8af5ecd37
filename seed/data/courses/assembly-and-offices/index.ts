import type { CourseSeed } from '../../../course-types.ts'
import { calling } from './calling.ts'
import { minutes } from './minutes.ts'
import { offices } from './offices.ts'
import { together } from './together.ts'
import { voting } from './voting.ts'

export const assemblyAndOffices = {
  slug: 'asamblea-acta-y-cargos',
  title: 'Asamblea, acta y cargos',
  summary:
    'Cinco lecciones para que la asociación sea de todas: para qué sirve, cómo se cita, cómo se vota, qué se escribe y quién responde.',
  body: `Una asociación no es la directiva, ni la sede, ni el timbre. Es **un acuerdo entre muchas** sobre cómo se decide, y ese acuerdo está escrito.

Cuando nadie lo ha leído, manda la que habla más fuerte. Este curso es para leerlo juntas y usarlo.

Ten a mano **los estatutos de tu asociación** y la última acta. Los días, los quórums y los años de cada cargo que salen aquí son de una asociación inventada. Los que valen son los de la tuya.`,
  topic: 'association',
  level: 'basic',
  mode: 'online',
  hours: 2,
  audience: 'Socias, delegadas y directivas de grupos y asociaciones',
  opens: [],
  image: {
    file: 'historia-mingaco-del-trigo',
    alt: 'Vecinas segando un campo de trigo al pie de un volcán nevado',
  },
  lessons: [together, calling, voting, minutes, offices],
} satisfies CourseSeed
