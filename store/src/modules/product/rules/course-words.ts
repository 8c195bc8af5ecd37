import type { OpeningCourse } from '../../../contracts/training-progress'

/** What an officer is told of a group's first food. */
export const courseWords = ({ handle, title }: OpeningCourse): string =>
  `Es el primer alimento del grupo, y nadie de él tiene el curso «${title}»: está en /formacion/${handle}. Cuando una termine, lo puedes aprobar.`
