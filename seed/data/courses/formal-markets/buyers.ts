import type { LessonSeed } from '../../../course-types.ts'

export const buyers = {
  slug: 'que-pide-un-comprador-grande',
  title: 'Qué pide un hotel, un casino o una tienda',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `En la feria vendes un frasco a quien lo vio y le gustó. Un hotel compra otra cosa: **que todos los meses llegue lo mismo, el mismo día y con factura**. El sabor lo convence la primera vez. La segunda, lo convence que llegaste.

## Qué pide cada uno

- **Hotel o restaurante**: cuántos por mes, siempre en el mismo formato, con día de entrega, factura y días para pagar.
- **Tienda**: lo mismo, más una etiqueta completa y que puedas reponer.
- **Casino de escuelas**: las empresas que dan la comida de la JUNAEB tienen que comprar una parte a productores pequeños de la zona. Es el 15 % donde esa regla está en vigor. Pregunta si rige en tu comuna.
- **Municipalidad o servicio público**: compra por su propio sistema. Lo vemos en la última lección.

## El caso

Un hotel pide **120 frascos de mermelada de mora al mes**. Un grupo solo hace 40. Tres grupos juntos casi llegan.`,
    },
    {
      blockType: 'steps',
      title: 'Cinco preguntas antes de decir que sí',
      steps: [
        '¿Cuántos al mes? ¿Todos los meses lo mismo, o más en verano?',
        '¿En qué formato: frasco chico, frasco de 320 gramos, balde?',
        '¿Qué día, a qué hora, dónde y quién recibe?',
        '¿Qué documento necesitan y a cuántos días pagan?',
        '¿Qué pasa si un mes falta, o si uno llega malo?',
      ],
    },
    {
      blockType: 'text',
      body: `## La cuenta antes del entusiasmo

- 120 frascos a $4.200, con IVA: $504.000
- Sin el IVA: $423.529
- Lo que queda en los grupos, si es el 85 %: $360.000
- Menos fruta, azúcar, frascos y tapas, $1.700 cada uno: $204.000
- Menos dos viajes de $15.000: $30.000
- Quedan **$126.000**, por 80 horas de trabajo: **$1.575 la hora**

Ahora el grupo puede decidir. Sin la cuenta, solo podría alegrarse.

Vender harto no obliga a vender barato. El precio es el que aceptó el grupo. **Lo que se conversa es cuántos y cómo llegan.**

## Cuándo se dice que no

Cuando piden más de lo que pueden hacer. Cuando quieren ponerle su marca encima a tu trabajo. Cuando no te dicen quién paga ni cuándo. Un «no, pero podemos 90» es una buena respuesta.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-pedido-grande',
        alt: 'La plata del pedido como una franja partida en cinco: el IVA, el reparto, los materiales, los viajes y lo que queda',
      },
      caption:
        'De los $504.000: 1, el IVA. 2, el reparto. 3, materiales. 4, viajes. 5, lo que queda por las horas.',
    },
    {
      blockType: 'exercise',
      title: 'La llamada',
      text: `Piensa en un hotel, un restaurante o una escuela de tu comuna. Escribe en un papel las cinco preguntas.

Pídele a alguien de la casa que haga de encargado de compras y llámalo desde la otra punta de la mesa. Anota lo que conteste. Si colgaste sin alguna de las cinco respuestas, llama de nuevo.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Qué es lo que más mira un hotel para volver a comprarte?',
          kind: 'one',
          options: [
            { text: 'Que llegue lo mismo, el día acordado y con factura', isRight: true },
            { text: 'Que sea lo más barato de la comuna' },
            { text: 'Que cada mes haya una sorpresa' },
          ],
          explanation:
            'El desayuno se sirve todos los días. Si un martes no hay mermelada, el hotel compra en otra parte y no vuelve.',
        },
        {
          text: 'Te piden 200 y sabes que pueden 90. ¿Qué contestas?',
          kind: 'one',
          options: [
            { text: 'Que sí, y después vemos' },
            { text: 'Que no, y nada más' },
            { text: 'Que podemos 90 todos los meses, y desde cuándo', isRight: true },
          ],
          explanation:
            'Noventa seguros le sirven más que doscientos que no llegan. A lo mejor con otro proveedor completa el resto.',
        },
        {
          text: '¿Qué hay que restar antes de saber cuánto queda por hora?',
          kind: 'many',
          options: [
            { text: 'El IVA', isRight: true },
            { text: 'Los frascos y la fruta', isRight: true },
            { text: 'Los viajes', isRight: true },
            { text: 'Nada: lo que paga el hotel es ganancia' },
          ],
          explanation:
            'De los $504.000 del ejemplo quedaron $126.000 para pagar las horas. El resto pasa por la mano y sigue de largo.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        {
          label: 'Lo que la federación le ofrece a quien compra harto',
          href: '/paginas/compras-por-volumen',
        },
        { label: 'La mermelada de mora, como se vende hoy', href: '/productos/mermelada-de-mora' },
      ],
    },
  ],
} satisfies LessonSeed
