import type { LessonSeed } from '../../../course-types.ts'

export const invoice = {
  slug: 'la-factura-y-los-treinta-dias',
  title: 'La factura, los 30 días y la Compra Ágil',
  minutes: 10,
  blocks: [
    {
      blockType: 'text',
      body: `Con un comprador grande la plata no llega el día de la entrega. Llega después, y **el reloj empieza con un papel: la factura**.

## La factura del hotel

Se entregaron 87 frascos. La factura la hace la entidad que vende por los grupos.

- Total: $365.400
- Neto (365.400 dividido por 1,19): $307.059
- IVA, lo que falta para el total: $58.341

Revisa que diga el RUT y el nombre de quien compra, cuántos frascos, y el número del pedido si lo hay. **Una factura mala es una excusa para no pagar.**

## Los días que da la ley

- Desde que recibe la factura, el comprador tiene **8 días** para reclamarla.
- Tiene **30 días** para pagarla. Un plazo más largo solo vale por un acuerdo escrito y registrado, que no abuse de la parte más chica.
- Si se atrasa, debe **intereses** y además una **compensación del 1 %**. De $365.400 son $3.654.

Si la recibió el 4 de marzo, puede reclamar hasta el 12 y tiene que pagar hasta el 3 de abril.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-factura',
        alt: 'Una línea con tres días: el 4, cuando reciben la factura; el 12, hasta cuando pueden reclamarla; y el 3 del mes siguiente, cuando se paga',
      },
      caption: '4 de marzo: la reciben. 12 de marzo: hasta ahí reclaman. 3 de abril: la pagan.',
    },
    {
      blockType: 'steps',
      title: 'Cobrar sin vergüenza',
      steps: [
        'Anota en una hoja: número de factura, monto, día en que la recibieron, día en que vence.',
        'A los 9 días mira si la reclamaron. Si no, sigue su curso.',
        'Cinco días antes de que venza, llama: «¿está programado el pago del día 3?».',
        'Si venció, escribe. Di el número, el monto y los días de atraso.',
        'Cuando pague, anótalo al lado y en el libro. Una venta se termina ahí, no en la entrega.',
      ],
    },
    {
      blockType: 'text',
      body: `## ¿Y con qué se compran los frascos del otro mes?

Se entrega el 4 de marzo y pagan el 3 de abril. Pero el 15 de marzo hay que comprar 90 frascos de $450: **$40.500** que todavía no llegan. Tienen que estar en la caja desde antes, o hay que pedir un anticipo. Si no hay de dónde, mejor partir con menos frascos.`,
    },
    {
      blockType: 'text',
      body: `## Venderle al Estado: la Compra Ágil

Una escuela o un consultorio necesita algo y pide precio por internet. Así funciona:

- Sirve para compras de **hasta 100 UTM**. La UTM cambia cada mes. Si valiera $70.000, es solo un ejemplo, serían $7.000.000.
- Piden al menos **tres cotizaciones**. Por regla van primero las empresas más chicas y las de la misma región.
- Se decide casi siempre por **precio y rapidez**. Ten lista la ficha y el precio con el despacho.
- Quien vende tiene que estar **hábil** en el registro de proveedores. De eso se ocupa la entidad vendedora, antes y no ese día.
- **La orden de compra es el contrato.** Sin ella no se entrega nada.

Para compras más grandes, varias empresas chicas pueden ofrecer juntas en una *unión temporal de proveedores*. Ojo: si una falla, responden todas. Eso no se firma sin que alguien que sepa lo explique en la asamblea.`,
    },
    {
      blockType: 'exercise',
      title: 'Marca tres días',
      text: `Imagina que mañana un hotel recibe tu factura. En el calendario de la cocina marca tres días: hasta cuándo puede reclamarla, cuándo vas a llamar y cuándo vence.

Con lápiz rojo, marca lo que tienes que comprar entremedio y cuánto cuesta. Suma lo rojo. ¿Está esa plata en la caja?`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Una escuela pide 60 kilos de harina tostada a $3.990 el kilo, con IVA. El despacho cuesta $18.000. ¿Cuál es el total de tu cotización?',
          kind: 'one',
          options: [{ text: '$257.400', isRight: true }, { text: '$239.400' }, { text: '$221.400' }],
          explanation:
            '60 por 3.990 son 239.400. Más 18.000 de despacho, 257.400. Olvidar el despacho es pagarlo tú.',
        },
        {
          text: 'El comprador recibió la factura el 2 de mayo y no reclamó. ¿Hasta cuándo tiene para pagar?',
          kind: 'one',
          options: [
            { text: 'Hasta el 1 de junio', isRight: true },
            { text: 'Hasta cuando pueda' },
            { text: 'Hasta el 2 de agosto' },
          ],
          explanation: 'Mayo tiene 31 días: 30 días después del 2 de mayo es el 1 de junio.',
        },
        {
          text: 'Te llaman de una oficina pública: «manden luego, la orden de compra la hacemos después». ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Mando la mitad' },
            { text: 'Preparo el pedido y espero la orden antes de entregar', isRight: true },
            { text: 'Mando todo: es el Estado' },
          ],
          explanation:
            'La orden de compra es el contrato. Sin ella no hay a quién cobrarle, aunque la persona sea muy amable.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Quién vende y quién hace la factura', href: '/paginas/quien-vende' },
        { label: 'La harina tostada del molino', href: '/productos/harina-tostada-de-trigo' },
      ],
    },
  ],
} satisfies LessonSeed
