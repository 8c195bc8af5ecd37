import type { StorySeed } from '../../types.ts'

export const twelveHours = {
  slug: 'doce-horas-una-panera',
  title: 'Doce horas para una panera',
  summary: 'Contamos el tiempo con las coironeras, vuelta por vuelta, para saber cuánto vale de verdad.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-10-28',
  body: `Nos pidieron que no lo dijéramos en minutos, pero insistimos. Doce horas y veinte para una panera de veintiséis centímetros, sin contar el día de ir a buscar el coirón ni el de partir el chupón con los dientes.

A veinticuatro mil quinientos pesos, y sacando el IVA, el material y el reparto, **por hora le quedan $1.310** a la que la cosió. Es menos de lo que se gana en la cosecha de la fruta, y por eso el precio subió en agosto: ellas mismas lo votaron, con la cuenta a la vista.

> Antes la cambiaba por harina y quedaba agradecida. Ahora me da vergüenza haberme alegrado.

El canasto grande lleva una semana de ratos. La lámpara, tres semanas. Las tres tienen su hora contada y su precio puesto por quien la cose.`,
  groups: ['coironeras-de-la-vega'],
  image: {
    file: 'historia-doce-horas-una-panera',
    alt: 'Hileras de pasto dorado con mujeres cortando coirón',
  },
} satisfies StorySeed
