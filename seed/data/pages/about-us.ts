import type { PageSeed } from '../../types.ts'

export const aboutUs = {
  slug: 'nosotras',
  title: 'Nosotras',
  summary: 'Quiénes somos, qué es un mingaco y por qué vendemos juntas.',
  body: `Somos veintiocho grupos de mujeres de todo el Biobío: la costa de Arauco, los valles de Concepción, la cordillera y el llano. Algunas son cinco, otras diez. Juntas somos cerca de doscientas.

## Por qué juntas

Una sola no llega a la feria con la camioneta, no paga una contadora ni contesta los mensajes del sábado. Entre muchas, alcanza. Por eso cada grupo sigue siendo dueño de lo suyo, y a la vez vendemos bajo un mismo nombre.

## Cómo nos organizamos

- Cada **grupo** decide qué hace, cuánto hace y a qué precio.
- Cada **asociación provincial** revisa lo que se publica, junta los pedidos en un acopio y ayuda con los papeles.
- La **federación**, que está en formación, lleva la página, los despachos y las cuentas de todas.

Las decisiones grandes se votan en asamblea, se anotan en un acta y se cuelgan en las tres sedes.

## Qué es un mingaco

El mingaco es el día en que las vecinas se juntan a hacer, entre todas, el trabajo de una casa. No se paga: se come y se devuelve. De ahí viene el nombre.

*Esta federación es una demostración: los grupos, las personas y los números son inventados.*`,
  en: {
    title: 'About us',
    summary: 'Who we are, what a mingaco is, and why we sell together.',
    body: `We are twenty-eight groups of women from all over Biobío, in the south of Chile: the Arauco coast, the valleys of Concepción, the plain and the mountains. Some groups are five, some are ten. Together we are about two hundred.

## Why together

One woman alone does not fill a van to the fair, cannot pay an accountant and does not answer messages on Saturday. With many hands, there is enough. Each group still owns its work, and we sell under one name.

## How we are organised

- Each **group** decides what it makes, how much and at what price.
- Each **provincial association** reviews what is published and gathers the orders.
- The **federation**, still being formed, runs this page, the deliveries and everyone’s accounts.

## What is a mingaco

A mingaco is the day on which neighbours come together to do one family’s work. It is not paid: there is food, and it is given back.

*This federation is a demonstration: its groups, people and numbers are invented.*`,
  },
} satisfies PageSeed
