import type { StorySeed } from '../../types.ts'

export const nightTide = {
  slug: 'marea-de-madrugada',
  title: 'Marea de madrugada',
  summary:
    'A las tres y media de la mañana, con linterna y botas, ocho mujeres bajan a la roca. El mar les da dos horas.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-09-03',
  body: `La tabla de mareas está pegada en el refrigerador de todas. La de hoy dice 3:41. Se sale en silencio para no despertar al caserío y se camina con la linterna de la primera: las demás siguen la luz.

En la roca nadie se apura. **Se corta dejando el pie del alga**, porque de ahí vuelve. La que corta de más, se lo dicen; la que corta de raíz, no baja tres mareas. Lo votaron ellas.

> El mar no es de nosotras. Nosotras somos las que lo miramos más.

A las cinco y media el agua empieza a subir. Se cuentan las personas, después los sacos. En ese orden, siempre.

Lo que ves en la bolsa de luche tostado pasó por diez días de tendal, dos lloviznas y una corrida de madrugada para taparlo. Vale lo que dice la etiqueta y, si lo piensas bien, vale más.`,
  groups: ['algueras-de-punta-roca'],
  image: {
    file: 'historia-marea-de-madrugada',
    alt: 'Mujeres caminando por una orilla azulada con canastos',
  },
  en: {
    title: 'The tide before dawn',
    summary:
      'At half past three in the morning, with lamps and boots, eight women go down to the rocks. The sea gives them two hours.',
    body: `The tide table is stuck on everybody’s refrigerator. Today’s says 3:41. They leave in silence so as not to wake the hamlet, and walk behind one lamp: the others follow the light.

On the rocks nobody hurries. **They cut leaving the foot of the seaweed**, because it grows back from there. Whoever tears it out by the root stays home for three tides. They voted that themselves.

> The sea is not ours. We are just the ones who look at it most.

At half past five the water begins to rise. People are counted first, then the sacks. Always in that order.`,
  },
} satisfies StorySeed
