import type { StorySeed } from '../../types.ts'

export const wheatMingaco = {
  slug: 'mingaco-del-trigo',
  title: 'El mingaco del trigo',
  summary:
    'Once familias, cuatro horas y una olla de cazuela. Así se segó el último paño a mano de Canteras.',
  author: 'Equipo de comunicaciones',
  publishedAt: '2026-02-18',
  body: `A las siete ya había gente en la tranca. Nadie mandó invitación: se dijo en la micro del viernes y el sábado llegaron once familias, con hoz, con guaguas y con una olla de cincuenta litros.

## Qué es un mingaco

Mingaco es el día en que las vecinas se juntan a hacer, entre todas, el trabajo de una casa. No se paga. Se da de comer, se da las gracias y queda una deuda que no se escribe: **cuando me toque a mí, vienes tú**.

Este fue para la señora que puso el trigo y que en enero se quebró la muñeca. En cuatro horas estuvo segado el paño. Las de más edad ataban las gavillas sentadas y corregían a las jóvenes sin piedad.

> Si una trabaja sola, el trabajo pesa lo que pesa. Entre muchas, pesa la mitad y se come el doble.

## Del campo al saco

Ese trigo llegó al molino en marzo. La mitad se hizo harina tostada y la otra mitad, harina integral, que las amasanderas se llevaron para el horno. El saco que compras en esta página puede venir de ahí: la fecha está en la etiqueta.

A las tres de la tarde se repartió la cazuela. Sobró, que es la única manera correcta de que alcance.`,
  groups: ['molino-el-trigal', 'amasanderas-del-salto'],
  image: {
    file: 'historia-mingaco-del-trigo',
    alt: 'Vecinas segando un campo de trigo al pie de un volcán nevado',
  },
  en: {
    title: 'The wheat mingaco',
    summary:
      'Eleven families, four hours and one big pot of stew: how the last hand-cut field of Canteras was harvested.',
    body: `At seven there were already people at the gate. Nobody sent invitations: it was said on the Friday bus, and on Saturday eleven families came, with sickles, with babies and with a fifty-litre pot.

## What a mingaco is

A mingaco is the day on which neighbours come together to do one family’s work. It is not paid. There is food, there are thanks, and there is a debt that nobody writes down: **when it is my turn, you come**.

This one was for the woman who had sown the wheat and who broke her wrist in January. In four hours the field was cut. The eldest tied the sheaves sitting down, and corrected the young ones without mercy.

> Alone, work weighs what it weighs. Among many it weighs half, and you eat twice as much.

## From the field to the sack

That wheat reached the mill in March. Half became toasted flour and half wholemeal, which the bakers took to their oven. The sack you buy here may come from that day: the date is on the label.`,
  },
} satisfies StorySeed
