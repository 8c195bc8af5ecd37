import type { LessonSeed } from '../../../course-types.ts'

export const batch = {
  slug: 'una-tanda-de-doce',
  title: 'Una tanda de doce',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Una pieza buena la hace cualquiera un día de suerte. La tanda contesta otra cosa: **¿nos sale igual doce veces, a varias manos, y cuánto cuesta de verdad?**

Todavía no hagas cincuenta. Con doce alcanza para equivocarse y para vender.`,
    },
    {
      blockType: 'steps',
      title: 'Cómo se hace una tanda',
      steps: [
        'Escribe cómo se hace, con medidas y no al ojo: 18 centímetros por 9, 55 gramos de hilo, un broche.',
        'Pásale la hoja a una que no estuvo en la prueba. Donde se detenga, la hoja está mal escrita.',
        'Repartan las doce piezas entre dos o tres manos.',
        'Anoten los materiales y las horas de la tanda entera.',
        'Pónganlas en fila sobre la mesa. La que no le venderías a una desconocida se aparta.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-doce',
        alt: 'Doce piezas en dos filas: diez enteras y dos tachadas',
      },
      caption: 'Doce hechas, diez para vender.',
    },
    {
      blockType: 'text',
      body: `## La cuenta de la tanda

- Hilo: 660 gramos a $18: $11.880
- Forro: un metro y medio a $5.200: $7.800
- Doce broches de $350: $4.200
- Doce etiquetas de $150: $1.800
- **Materiales: $25.680**
- **Horas: 21**, entre las tres que tejieron

Una salió chueca y a otra se le soltó el broche. Quedaron **diez para vender**. La plata se divide por diez, no por doce: $2.568 de materiales cada una. Las horas también: dos horas y seis minutos.`,
    },
    {
      blockType: 'text',
      body: `## ¿Cuánto le queda a la que teje?

Piensan venderlo en la tienda a **$8.900**, con el IVA incluido.

- Sin IVA (8.900 dividido por 1,19): $7.479
- Lo que queda en el grupo, si la asamblea votó el 85 %: $6.357
- Diez vendidos: $63.570
- Menos $25.680 de materiales: quedan $37.890
- Entre 21 horas: **$1.804 la hora**

Si las doce hubieran salido buenas, serían $2.410 la hora. **Una pieza mala se paga con horas tuyas.** Por eso conviene arreglar el broche antes de hacer más.

¿Es mucho, es poco? Lo decide el grupo con la cuenta a la vista. Si no les gusta el número, hay tres caminos: demorar menos, gastar menos o cobrar más. El cuarto es no hacerlo.`,
    },
    {
      blockType: 'exercise',
      title: 'La fila en la mesa',
      text: `Toma seis piezas de algo que ya hacen: seis panes, seis jabones, seis pares de calcetas. Ponlas en fila, pésalas o mídelas y anota la más grande y la más chica.

Después aparta las que no venderías. Cuenta cuántas quedan y divide el costo de las seis por ese número. Ese es el costo que vale.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Una tanda de 20 frascos costó $36.000 en materiales. Se quebraron 2. ¿Cuánto cuesta cada frasco que se puede vender?',
          kind: 'one',
          options: [{ text: '$1.800' }, { text: '$2.000', isRight: true }, { text: '$1.636' }],
          explanation: 'Quedan 18. Y 36.000 dividido por 18 son 2.000. Los quebrados los pagan los enteros.',
        },
        {
          text: 'Vendieron una tanda y quedaron $42.000 después de los materiales. Tomó 24 horas. ¿Cuánto es por hora?',
          kind: 'one',
          options: [{ text: '$1.750', isRight: true }, { text: '$2.400' }, { text: '$1.008' }],
          explanation: '42.000 dividido por 24 horas son 1.750 pesos por cada hora.',
        },
        {
          text: 'La hoja dice «hilo, lo que pida». La compañera nueva no sabe cuánto. ¿Quién se equivocó?',
          kind: 'one',
          options: [
            { text: 'La compañera, por nueva' },
            { text: 'La hoja: hay que poner los gramos', isRight: true },
            { text: 'Nadie: que le pregunte a la que sabe' },
          ],
          explanation:
            'Si hay que preguntar, el producto vive en una sola cabeza. El día en que ella falte, no hay estuches.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Las coironeras contaron sus horas', href: '/historias/doce-horas-una-panera' }],
    },
  ],
} satisfies LessonSeed
