import type { StorySeed } from '../../types.ts'

export const sharesAssembly = {
  slug: 'la-asamblea-del-reparto',
  title: 'La asamblea donde se votó el reparto',
  summary:
    'Ochenta y cinco de cada cien pesos quedan en el grupo. Cómo se discutió, quién estuvo en contra y por qué ganó.',
  author: 'Secretaría de la federación',
  publishedAt: '2026-08-25',
  body: `Fue el sábado 7 de marzo, en la sede de Santa Fe, con lluvia. Llegaron sesenta y una socias de veintisiete grupos.

## Lo que se votó

De cada venta, **85 pesos de cada cien quedan en el grupo que la hizo**. Siete van a la asociación de su provincia, que arrienda la bodega y paga la luz. Cinco van a la federación, para la página, la coordinación y la contadora. Tres, al fondo solidario.

El despacho va aparte: se cobra lo que cuesta y no se reparte.

## Lo que se discutió

Hubo dos horas de conversación. Un grupo pidió noventa para sí; una asociación pidió diez, porque la camioneta no da más. La que convenció fue una socia que no había hablado en todo el día:

> Si el grupo se queda con todo, cada una vuelve a vender sola. Y sola ya sabemos cómo es.

Se votó a mano alzada: cuarenta y ocho a favor, nueve en contra, cuatro que no votaron. El acta quedó firmada esa misma tarde y está colgada en las tres sedes. En marzo del próximo año se revisa.

El primer dinero del fondo se usó en invierno: pagó el techo del taller de una socia al que se lo llevó el viento.`,
  groups: [],
  image: {
    file: 'historia-la-asamblea-del-reparto',
    alt: 'Feria con toldos de muchos colores y gente conversando',
  },
  en: {
    title: 'The assembly that voted the shares',
    summary:
      'Eighty-five of every hundred pesos stay with the group. How it was argued, who was against, and why it won.',
    body: `It was Saturday 7 March, in the Santa Fe hall, in the rain. Sixty-one members came, from twenty-seven groups.

## What was voted

Of every sale, **85 pesos in a hundred stay with the group that made it**. Seven go to its provincial association, five to the federation, and three to the solidarity fund. Delivery is charged at cost and is not shared out.

## What was argued

They talked for two hours. One group asked for ninety; one association asked for ten, because its van cannot go on. The one who settled it was a member who had not spoken all day:

> If the group keeps everything, each of us goes back to selling alone. And alone, we already know.

Forty-eight in favour, nine against, four abstained. The minutes hang in the three halls. Next March it will be looked at again.`,
  },
} satisfies StorySeed
