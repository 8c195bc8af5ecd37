import type { LessonSeed } from '../../../course-types.ts'

export const spending = {
  slug: 'gastar-y-rendir',
  title: 'Gastar y rendir',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Ganaron. Se abrazan, hacen una once y al otro día empieza lo importante: **hacer lo que dijeron y poder mostrarlo**. Quien rinde bien puede volver a pedir.

## La plata tiene nombre

Es para lo que está aprobado, línea por línea, y dentro de unas fechas. No se presta ni para el gas. No se mezcla con la caja del grupo: **cuaderno aparte, sobre aparte**.`,
    },
    {
      blockType: 'steps',
      title: 'Cada compra, siempre igual',
      steps: [
        'Mira el presupuesto aprobado: ¿está en la lista y alcanza?',
        'Mira la fecha: ni antes de que empiece el proyecto, ni después de que termine.',
        'Paga con transferencia o cheque desde la cuenta de la organización.',
        'Pide factura a nombre de la organización, con lo que se compró bien escrito.',
        'Recibe con otra socia, prueben que funciona y firmen que llegó.',
        'Tómale una foto instalada y anótala en el inventario: qué es, número de serie, dónde está, quién tiene la llave.',
      ],
    },
    {
      blockType: 'text',
      body: `## Si algo cambia

La máquina subió, el vendedor cerró, una socia se retiró. Pasa. **Se pide permiso por escrito antes de comprar otra cosa**, y se espera la respuesta por escrito. Un «dale no más» por teléfono no se puede engrapar a una rendición.

## La hoja de la rendición

- Centrífuga: aprobado $1.161.000, gastado $1.161.000
- Estanques: aprobado $238.000, gastado $226.100
- Trajes: aprobado $249.900, gastado $249.900
- Jornadas: aprobado $120.000, gastado $120.000
- **Total: aprobado $1.768.900, gastado $1.757.000. Sobran $11.900**

Sobró porque hicieron una rebaja. No se gasta en torta: se pregunta si se devuelve o si se puede usar en otra línea. Cada gasto lleva su factura, con el mismo número que la línea.`,
    },
    {
      blockType: 'text',
      body: `## Contar lo que pasó

La plata es la mitad de la rendición. La otra mitad es si se logró.

«Prometimos 820 kilos. Sacamos **805**. En febrero llovió ocho días y paramos. La miel salió toda antes de marzo.»

Eso se escribe así, sin adornos. Son 105 kilos más que antes. Quien inventa los 15 que faltan pone en duda los 105 que son verdad.

## De quién es la máquina

Es del grupo, no de la casa donde está. Escriban antes de enchufarla: dónde se guarda, quién la usa y cuándo, quién la limpia, quién paga el repuesto, qué pasa si una se va. **Esa hoja evita más peleas que cualquier abrazo.**

## En la asamblea

Se cuenta lo mismo que al fondo, con las mismas cifras, y se muestran los papeles. Se guardan varios años.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-lo-logrado',
        alt: 'Tres barras de kilos: 700 antes, 820 prometidos y 805 logrados',
      },
      caption: 'Los kilos: antes 700, prometidos 820, logrados 805. Se muestran los tres.',
    },
    {
      blockType: 'exercise',
      title: 'Rendir la compra del mes',
      text: `Toma las boletas de la última compra grande de tu casa. Escribe en una hoja lo que pensabas gastar, lo que gastaste y la diferencia, línea por línea.

Pégale cada boleta con su número. Si falta una, anota cuál. Eso mismo, con facturas, es una rendición.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Aprobaron $640.000. Gastaste $385.000 y $229.500. ¿Cuánto sobra?',
          kind: 'one',
          options: [{ text: '$25.500', isRight: true }, { text: '$255.000' }, { text: '$410.500' }],
          explanation: '385.000 más 229.500 son 614.500. De 640.000 quedan 25.500, y se pregunta qué hacer.',
        },
        {
          text: 'Aprobaron dos estanques, pero ahora les sirve más una mesa. ¿Qué hacen?',
          kind: 'one',
          options: [
            { text: 'Compran la mesa y lo explican al rendir' },
            { text: 'Compran la mesa y piden que la factura diga «estanques»' },
            { text: 'Piden el cambio por escrito y esperan la respuesta', isRight: true },
          ],
          explanation:
            'Sin permiso pueden tener que devolver esa plata. Y una factura que dice otra cosa es una mentira con la firma de ustedes.',
        },
        {
          text: 'Prometieron 40 canastos al mes y llegaron a 34. Antes hacían 25. ¿Qué escriben?',
          kind: 'one',
          options: [
            { text: '40: nadie los va a contar' },
            { text: '34, cuánto hacían antes y por qué no llegaron a 40', isRight: true },
            { text: 'Nada: mandan solo las facturas' },
          ],
          explanation:
            'Nueve canastos más al mes son un buen resultado. Dicho con la verdad, sirve para pedir de nuevo.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'La asamblea donde se votó el reparto', href: '/historias/la-asamblea-del-reparto' },
        { label: 'Mira otros cursos, como el de la tesorera', href: '/formacion' },
      ],
    },
  ],
} satisfies LessonSeed
