import type { StorySeed } from '../../types.ts'

export const lentCentrifuge = {
  slug: 'la-centrifuga-prestada',
  title: 'La centrífuga prestada',
  summary:
    'Tres temporadas subió y bajó de Santa Bárbara a Lebu en el techo de una micro. Este año ya son dos.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-03-30',
  body: `Una centrífuga cuesta lo que ganan cinco mujeres en una temporada. Las de Lebu no la tenían; las del Quillay sí, y la usan tres semanas al año.

El trato fue simple: se presta, se devuelve limpia, y con un frasco adentro. Viajó tres veranos en el techo de la micro, envuelta en frazadas, y una vez pasó la noche en el terminal porque se cortó el camino.

Este año las de Lebu compraron la suya. No fue a crédito: fue con tres cosechas. **Ya avisaron que también la van a prestar**, y tienen lista de espera.`,
  groups: ['colmenas-del-viento', 'colmenares-del-quillay'],
  image: {
    file: 'historia-la-centrifuga-prestada',
    alt: 'Cajas de abejas pintadas en una pradera con flores',
  },
} satisfies StorySeed
